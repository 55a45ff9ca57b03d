package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Puts the sentences' counts and findings together into one figure for each criterion. */
final class Summary {

    private final List<Figure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Sentence> sentences;
    private final List<SentenceReport> reports;

    Summary(List<Sentence> sentences, List<SentenceReport> reports, Optional<Vocabulary> vocabulary) {
        this.sentences = sentences;
        this.reports = reports;
        lengths();
        vocabulary.ifPresent(this::vocabulary);
        count(Criterion.LOAN_WORDS);
        count(Criterion.DOUBLE_NEGATION);
        add(Criterion.PASSIVE, share(has(Criterion.PASSIVE)));
        count(Criterion.HONORIFICS);
        count(Criterion.VAGUE_WORDS);
        add(Criterion.POLITE_ENDINGS, 1 - share(has(Criterion.POLITE_ENDINGS)));
        count(Criterion.HARD_GRAMMAR);
        count(Criterion.NOTATION);
        count(Criterion.ENUMERATIONS);
        add(Criterion.SENTENCES, reports.size());
        add(Criterion.CHARACTERS, sum(SentenceReport::characters));
    }

    List<Figure> figures() {
        return figures.stream()
                .sorted((one, other) -> one.criterion().compareTo(other.criterion()))
                .toList();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void readings(Optional<ReadingsCheck.Result> result) {
        result.ifPresent(found -> {
            add(Criterion.READINGS_GIVEN, found.share());
            add(Criterion.READINGS_WRONG, found.wrong().size());
            findings.addAll(found.missing());
            findings.addAll(found.wrong());
        });
    }

    void terms(Terms.Result result) {
        if (result.used() > 0) {
            add(Criterion.TERMS_EXPLAINED, 1 - result.unexplained().size() / (double) result.used());
            findings.addAll(result.unexplained());
        }
    }

    /** Whether the first sentence names where to turn or says what one can do, in the way that a machine can see it. */
    void answer(List<String> names) {
        if (sentences.isEmpty()) {
            return;
        }
        Sentence first = sentences.getFirst();
        boolean answers = names.stream().anyMatch(first.text()::contains)
                || first.tokens().stream().anyMatch(Counts::isIndependentVerb);
        add(Criterion.ANSWER_FIRST, answers ? 1 : 0);
        if (!answers) {
            findings.add(first.finding(Criterion.ANSWER_FIRST, "はじめの文に、どこへ行くか、何をするかを書いてください"));
        }
    }

    void faithfulness(double namesKept, List<Finding> changes) {
        add(Criterion.OFFICIAL_NAMES, namesKept);
        add(Criterion.FACTS_KEPT, changes.size());
        findings.addAll(changes);
    }

    private void lengths() {
        add(Criterion.MORAE, median(SentenceReport::morae));
        count(Criterion.VERY_LONG_SENTENCES);
        count(Criterion.OVER_50_CHARACTERS);
        add(Criterion.OVER_35_CHARACTERS, share(report -> report.characters() > Lengths.MANY_CHARACTERS));
        add(Criterion.KANJI, median(SentenceReport::kanji));
        add(Criterion.MANY_KANJI, share(has(Criterion.MANY_KANJI)));
        add(Criterion.KANJI_RUN, greatest(SentenceReport::longestKanjiRun));
        add(Criterion.COMMAS, greatest(SentenceReport::commas));
        add(Criterion.VERBS, mean(SentenceReport::verbs));
        add(Criterion.NOUNS, mean(SentenceReport::nouns));
    }

    private void vocabulary(Vocabulary list) {
        Levels levels = Levels.of(sentences, list);
        if (levels.words() > 0) {
            add(Criterion.BEGINNER_WORDS, levels.beginner() / (double) levels.words());
            add(Criterion.COMMON_WORDS, levels.common() / (double) levels.words());
        }
    }

    private void add(Criterion criterion, double value) {
        figures.add(new Figure(criterion, value));
    }

    private void count(Criterion criterion) {
        add(criterion, sum(report -> (int) report.findings().stream()
                .filter(finding -> finding.criterion() == criterion)
                .count()));
    }

    private static Predicate<SentenceReport> has(Criterion criterion) {
        return report -> report.findings().stream().anyMatch(finding -> finding.criterion() == criterion);
    }

    private double share(Predicate<SentenceReport> condition) {
        return reports.isEmpty() ? 0 : reports.stream().filter(condition).count() / (double) reports.size();
    }

    private int sum(ToIntFunction<SentenceReport> count) {
        return reports.stream().mapToInt(count).sum();
    }

    private double mean(ToIntFunction<SentenceReport> count) {
        return reports.stream().mapToInt(count).average().orElse(0);
    }

    private int greatest(ToIntFunction<SentenceReport> count) {
        return reports.stream().mapToInt(count).max().orElse(0);
    }

    private double median(ToIntFunction<SentenceReport> count) {
        int[] sorted = reports.stream().mapToInt(count).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
