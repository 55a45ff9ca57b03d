package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the checks find and gives each finding its line. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final Lines lines;

    Findings(KnowledgeFolder folder) {
        lines = new Lines(folder);
    }

    /** Something about an entry as a whole. */
    void add(Origin entry, String reason) {
        problems.add(new Problem(entry, reason));
    }

    /** Something about one value of an entry; it points to the line where the value stands. */
    void add(Origin entry, String value, String reason) {
        problems.add(new Problem(lines.find(entry, value), reason));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
