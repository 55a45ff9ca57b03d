package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds terms of the glossary that a text uses and does not explain where it first uses them. */
final class Terms {

    private Terms() {}

    /** How many terms there are, and a finding for each that is not explained. */
    record Result(int used, List<Finding> unexplained) {}

    static Result check(BareText source, Map<String, String> terms) {
        String text = source.text();
        List<Finding> unexplained = new ArrayList<>();
        int used = 0;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            int at = text.indexOf(term.getKey());
            if (at >= 0 && !isInsideLonger(text, at, term.getKey(), terms)) {
                used++;
                int end = at + term.getKey().length();
                if (!text.substring(end).matches("(?s)」?[(<【].*")) {
                    unexplained.add(new Finding(
                            Criterion.TERMS_EXPLAINED,
                            source.place(at),
                            source.end(end),
                            source.excerpt(at, end),
                            "はじめに使うとき、すぐ後ろに（ ）で説明してください：" + term.getValue()));
                }
            }
        }
        return new Result(used, unexplained);
    }

    private static boolean isInsideLonger(String text, int at, String term, Map<String, String> terms) {
        return terms.keySet().stream()
                .filter(other -> other.length() > term.length() && other.contains(term))
                .anyMatch(other -> text.startsWith(other, at - other.indexOf(term)));
    }
}
