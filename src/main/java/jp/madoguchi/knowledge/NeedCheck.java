package jp.madoguchi.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** A need can be found by what people write, and its question fits into quick replies. */
final class NeedCheck implements Check {

    /** Fewer ways of saying it are not enough for the search to find it. */
    static final int FEWEST_UTTERANCES = 8;

    /** LINE cuts a quick reply's label at 20 characters; two are left for a mark in front. */
    static final int LONGEST_LABEL = 18;

    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 3;

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        for (Need need : knowledge.needs()) {
            int utterances = need.utterances().size();
            if (utterances < FEWEST_UTTERANCES) {
                findings.add(
                        need.origin(),
                        "utterances:",
                        "has " + utterances + " utterances; at least " + FEWEST_UTTERANCES + " are needed");
            }
            need.question().ifPresent(question -> question(need, question, findings));
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
