package jp.madoguchi.dialogue;

import java.util.regex.Pattern;

/** Counts what a reader sees as one character, independently of how labels are cut. */
final class GraphemeCount {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private GraphemeCount() {}

    static int of(String text) {
        return (int) CLUSTER.matcher(text).results().count();
    }
}
