package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.language.Token;

/** Three or more things in one sentence, joined by 「、」「・」「や」: better one under the other. */
final class Enumerations {

    private static final Set<String> JOINTS = Set.of("、", "・", "や", "，", ",");
    private static final int MOST = 2;

    private Enumerations() {}

    static Stream<Finding> findings(Sentence sentence) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = withoutExplanations(sentence.tokens());
        int items = 0;
        int start = 0;
        boolean afterJoint = true;
        for (Token token : tokens) {
            if (isNominal(token) && !isInsideName(sentence, token)) {
                start = items == 0 ? token.start() : start;
                items = afterJoint || items == 0 ? items + 1 : items;
                afterJoint = false;
            } else if (JOINTS.contains(token.surface()) && items > 0 && !isInsideName(sentence, token)) {
                afterJoint = true;
            } else if (!isPartOfItem(sentence, token)) {
                add(findings, sentence, items, start, token.start());
                items = 0;
                afterJoint = true;
            }
        }
        add(findings, sentence, items, start, sentence.text().length());
        return findings.stream();
    }

    private static void add(List<Finding> findings, Sentence sentence, int items, int start, int end) {
        if (items > MOST) {
            findings.add(sentence.finding(Criterion.ENUMERATIONS, start, end, items + "つ並んでいます。2つまでにするか、行を分けて書いてください"));
        }
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech().startsWith("名詞") || token.partOfSpeech().startsWith("接頭詞");
    }

    /** The 「・」 inside of an official name joins nothing. */
    private static boolean isInsideName(Sentence sentence, Token token) {
        int before = token.start() - 1;
        return token.surface().equals("・")
                && before >= 0
                && token.start() + 1 < sentence.text().length()
                && sentence.exempt().get(before)
                && sentence.isExempt(token)
                && sentence.exempt().get(token.start() + 1);
    }

    private static boolean isPartOfItem(Sentence sentence, Token token) {
        return Set.of("の", "「", "」").contains(token.surface()) || isInsideName(sentence, token);
    }

    private static List<Token> withoutExplanations(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            depth += token.surface().equals("(") ? 1 : 0;
            if (depth == 0) {
                kept.add(token);
            }
            depth -= token.surface().equals(")") && depth > 0 ? 1 : 0;
        }
        return kept;
    }
}
