package jp.madoguchi.cli;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.madoguchi.dialogue.Dialogue;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.dialogue.Turn;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.search.Hit;

/**
 * What came of labelled questions, each asked in a fresh conversation. Every name that a person would be led to counts in
 * its order: a need stands for its windows, best first, so Hit@1 means that the very first window named is acceptable.
 */
final class Evaluation {

    private static final int NEEDS_SHOWN = 3;

    /**
     * What came of one question.
     *
     * @param names all that a person would be led to, in order
     * @param needs for each of the first needs found, the windows that it leads to
     * @param score of the best hit; 0 when nothing was looked for
     */
    record Outcome(
            LabelledQuestion question, String decision, List<String> names, List<List<String>> needs, double score) {

        boolean isDecidedRightly() {
            return question.intent().equals(decision);
        }

        /** The rank, from 1, of the first acceptable name; empty when there is none. */
        Optional<Integer> rank() {
            for (int index = 0; index < names.size(); index++) {
                if (isAcceptable(names.get(index))) {
                    return Optional.of(index + 1);
                }
            }
            return Optional.empty();
        }

        boolean isAmongFirst(int limit) {
            return rank().filter(rank -> rank <= limit).isPresent();
        }

        /** Whether each need of the question is answered by one of the first needs found. */
        boolean hasAllNeeds() {
            return question.gold().stream()
                    .allMatch(set -> needs.stream()
                            .anyMatch(windows ->
                                    windows.stream().limit(NEEDS_SHOWN).anyMatch(set::contains)));
        }

        private boolean isAcceptable(String name) {
            return question.gold().stream().anyMatch(set -> set.contains(name));
        }
    }

    private final List<Outcome> outcomes;

    private Evaluation(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Asks all questions. */
    static Evaluation of(Knowledge knowledge, List<LabelledQuestion> questions) {
        Dialogue dialogue = new Dialogue(knowledge);
        AnswerLines lines = new AnswerLines(knowledge);
        ZonedDateTime now = ZonedDateTime.now(knowledge.city().zone());
        return new Evaluation(questions.stream()
                .map(question -> {
                    Turn turn = dialogue.respond(State.initial(), new Input.Text(question.query()), now);
                    return outcome(question, turn, lines);
                })
                .toList());
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** The questions to which a window is the answer. */
    List<Outcome> answers() {
        return outcomes.stream()
                .filter(outcome -> outcome.question().intent().equals("answer"))
                .filter(outcome -> !outcome.question().gold().isEmpty())
                .toList();
    }

    /** The part of the answers that has an acceptable name among the first {@code limit}. */
    double hitAt(int limit) {
        return share(answers(), outcome -> outcome.isAmongFirst(limit));
    }

    /** The part of all questions for which the bot did what it should. */
    double decisions() {
        return share(outcomes, Outcome::isDecidedRightly);
    }

    /** The part of the questions with several needs in which each need was found. */
    double allNeeds() {
        return share(
                answers().stream()
                        .filter(outcome -> outcome.question().gold().size() > 1)
                        .toList(),
                Outcome::hasAllNeeds);
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.isEmpty()
                ? 0
                : (double) outcomes.stream().filter(wanted).count() / outcomes.size();
    }

    private static Outcome outcome(LabelledQuestion question, Turn turn, AnswerLines lines) {
        List<Hit> hits = turn.account().hits();
        return new Outcome(
                question,
                turn.account().decision().code(),
                lines.names(turn),
                lines.needs(turn).limit(NEEDS_SHOWN).toList(),
                hits.isEmpty() ? 0 : hits.getFirst().score());
    }
}
