package jp.madoguchi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.cli.Evaluation.Outcome;

/** Prints an evaluation: figures, how often each score is right, and what went wrong. */
final class EvaluationReport {

    private static final int BANDS = 10;
    private static final int NAMES_OF_A_MISS = 3;

    private final PrintWriter out;

    EvaluationReport(PrintWriter out) {
        this.out = out;
    }

    void print(Evaluation evaluation) {
        List<Outcome> answers = evaluation.answers();
        figures("all", answers);
        Map<String, List<Outcome>> byStyle = answers.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.question().style(), TreeMap::new, Collectors.toList()));
        byStyle.forEach(this::figures);
        List<Outcome> several = answers.stream()
                .filter(outcome -> outcome.question().gold().size() > 1)
                .toList();
        out.printf("all needs found  %s%n", share(several, Outcome::hasAllNeeds));
        out.printf("decision         %s%n%n", share(evaluation.outcomes(), Outcome::isDecidedRightly));
        reliability(evaluation.outcomes());
        misses(evaluation.outcomes());
        out.flush();
    }

    private void figures(String group, List<Outcome> outcomes) {
        double reciprocal = outcomes.stream()
                .mapToDouble(outcome -> outcome.rank().map(rank -> 1.0 / rank).orElse(0.0))
                .average()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "%-10s n=%d  Hit@1 %s  Hit@3 %s  MRR %.3f%n",
                group,
                outcomes.size(),
                share(outcomes, outcome -> outcome.isAmongFirst(1)),
                share(outcomes, outcome -> outcome.isAmongFirst(3)),
                reciprocal);
    }

    /** By bands of the best hit's score, over everything that was looked for: what is no question for a window is never right. */
    private void reliability(List<Outcome> outcomes) {
        out.println("score      n   right first   right in three");
        for (int band = 0; band < BANDS; band++) {
            int lowest = band;
            List<Outcome> inBand = outcomes.stream()
                    .filter(outcome -> outcome.score() > 0)
                    .filter(outcome -> Math.min(BANDS - 1, (int) (outcome.score() * BANDS)) == lowest)
                    .toList();
            if (!inBand.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "%.1f-%.1f  %3d   %-13s %s%n",
                        band / (double) BANDS,
                        (band + 1) / (double) BANDS,
                        inBand.size(),
                        share(inBand, outcome -> outcome.isAmongFirst(1)),
                        share(inBand, outcome -> outcome.isAmongFirst(3)));
            }
        }
        out.println();
    }

    private void misses(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            boolean missed = outcome.question().intent().equals("answer") && !outcome.isAmongFirst(3);
            if (missed || !outcome.isDecidedRightly()) {
                out.printf(
                        "%s -> %s | %s | %s%n",
                        outcome.question().intent(),
                        outcome.decision(),
                        outcome.question().query(),
                        outcome.names().stream().limit(NAMES_OF_A_MISS).collect(Collectors.joining("、")));
            }
        }
    }

    private static String share(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        long part = outcomes.stream().filter(wanted).count();
        return outcomes.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d/%d)", (double) part / outcomes.size(), part, outcomes.size());
    }
}
