package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.language.Kana;

/** A need can be found by what all kinds of people write, and its question fits into quick replies. */
final class NeedCheck implements Check {

    /** Fewer ways of saying it are not enough for the search to find it. */
    static final int FEWEST_UTTERANCES = 10;

    /** Children, people who learn Japanese and people in a hurry write no kanji. */
    static final int FEWEST_IN_HIRAGANA = 3;

    /** Young people write in a way of their own, about themselves and about their families. */
    static final int FEWEST_OF_THE_YOUNG = 2;

    /** LINE cuts a quick reply's label at 20 characters; two are left for a mark in front. */
    static final int LONGEST_LABEL = 18;

    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 3;

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        Map<String, Need> needOf = new HashMap<>();
        for (Need need : knowledge.needs()) {
            atLeast(FEWEST_UTTERANCES, need.utterances(), "utterances", need, "utterances:", findings);
            atLeast(FEWEST_IN_HIRAGANA, inHiragana(need), "utterances in hiragana only", need, "utterances:", findings);
            atLeast(FEWEST_OF_THE_YOUNG, need.young(), "utterances of a young person", need, "young:", findings);
            for (String utterance : need.utterances()) {
                Need other = needOf.putIfAbsent(utterance.replace(" ", ""), need);
                if (other != null) {
                    findings.add(
                            need.origin(),
                            utterance,
                            "the utterance 「" + utterance + "」 already stands in the need '" + other.id() + "'");
                }
            }
            need.question().ifPresent(question -> question(need, question, findings));
        }
    }

    private static List<String> inHiragana(Need need) {
        return need.utterances().stream().filter(Kana::isHiraganaOnly).toList();
    }

    private static void atLeast(
            int fewest, List<String> utterances, String what, Need need, String key, Findings findings) {
        if (utterances.size() < fewest) {
            findings.add(
                    need.origin(),
                    key,
                    "has " + utterances.size() + " " + what + "; at least " + fewest + " are needed");
        }
    }

    private static void question(Need need, Need.Question question, Findings findings) {
        List<Need.Answer> choices = question.choices();
        if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES) {
            findings.add(
                    need.origin(),
                    "choices:",
                    "the question has " + choices.size() + " choices; it must have " + FEWEST_CHOICES + " or "
                            + MOST_CHOICES);
        }
        choices.stream()
                .map(Need.Answer::label)
                .flatMap(label -> Stream.of(label.plain(), label.easy()))
                .filter(label -> label.codePointCount(0, label.length()) > LONGEST_LABEL)
                .forEach(label -> findings.add(
                        need.origin(),
                        label,
                        "the label 「" + label + "」 is longer than " + LONGEST_LABEL + " characters"));
    }
}
