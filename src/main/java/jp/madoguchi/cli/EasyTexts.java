package jp.madoguchi.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Wording;
import jp.madoguchi.language.easy.Criterion;
import jp.madoguchi.language.easy.Criterion.Scope;
import jp.madoguchi.language.easy.EasyJapaneseChecker;
import jp.madoguchi.language.easy.Figure;
import jp.madoguchi.language.easy.Finding;
import jp.madoguchi.language.easy.Grade;
import jp.madoguchi.language.easy.Lexicon;
import jp.madoguchi.language.easy.Report;

/**
 * The easy texts of a knowledge with their reports.
 *
 * @param together the report on all of them as one text, for the shares of easy words
 */
record EasyTexts(List<Checked> texts, Report together) {

    /** One text and what the checker says about it, also compared with its plain register. */
    record Checked(Wording wording, Report report) {

        List<Criterion> notGreen() {
            return report.figures().stream()
                    .filter(figure -> figure.grade() != Grade.GREEN && isOfOneText(figure.criterion()))
                    .map(Figure::criterion)
                    .toList();
        }

        private String line() {
            return wording.origin() + ": " + wording.key() + ": "
                    + wording.text().easy() + System.lineSeparator()
                    + notGreen().stream().map(this::line).collect(Collectors.joining());
        }

        private String line(Criterion criterion) {
            Figure figure = report.figure(criterion).orElseThrow();
            String places = report.allFindings().stream()
                    .filter(finding -> finding.criterion() == criterion)
                    .map(Finding::excerpt)
                    .collect(Collectors.joining(" / "));
            return String.format(
                    Locale.ROOT,
                    "    %s %d %s %.2f%s%n",
                    figure.grade(),
                    criterion.number(),
                    criterion.title(),
                    figure.value(),
                    places.isEmpty() ? "" : " 「" + places + "」");
        }
    }

    static EasyTexts of(Knowledge knowledge, VocabularyOption vocabulary) {
        Lexicon lexicon = vocabulary.addTo(knowledge.lexicon());
        EasyJapaneseChecker checker = new EasyJapaneseChecker(lexicon);
        List<Wording> sentences = knowledge.wordings().stream()
                .filter(wording -> wording.form() != Wording.Form.LABEL)
                .toList();
        return new EasyTexts(
                sentences.stream()
                        .map(wording -> new Checked(
                                wording,
                                checker.check(
                                        wording.text().easy(), wording.text().plain())))
                        .toList(),
                checker.check(
                        sentences.stream().map(wording -> wording.text().easy()).collect(Collectors.joining("\n"))));
    }

    /** Whether a single text can be judged by it; words are counted over all texts, and answers are put together of several. */
    private static boolean isOfOneText(Criterion criterion) {
        return criterion.scope() == Scope.TEXT || criterion == Criterion.FACTS_KEPT;
    }

    @Override
    public String toString() {
        List<Checked> second =
                texts.stream().filter(text -> !text.notGreen().isEmpty()).toList();
        return String.format("%d texts, %d not green%n%n", texts.size(), second.size())
                + Stream.of(Criterion.values()).map(this::distribution).collect(Collectors.joining())
                + System.lineSeparator()
                + second.stream().map(Checked::line).collect(Collectors.joining());
    }

    private String distribution(Criterion criterion) {
        List<Figure> figures = (isOfOneText(criterion) ? texts.stream().map(Checked::report) : Stream.of(together))
                .flatMap(report -> report.figure(criterion).stream())
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
        if (figures.isEmpty() || !(isOfOneText(criterion) || criterion.scope() == Scope.VOCABULARY)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%2d %-24s median %6.2f  p90 %6.2f  max %6.2f  green %d, yellow %d, red %d%n",
                criterion.number(),
                criterion.name().toLowerCase(Locale.ROOT),
                figures.get(figures.size() / 2).value(),
                figures.get(figures.size() * 9 / 10).value(),
                figures.getLast().value(),
                count(figures, Grade.GREEN),
                count(figures, Grade.YELLOW),
                count(figures, Grade.RED));
    }

    private static long count(List<Figure> figures, Grade grade) {
        return figures.stream().filter(figure -> figure.grade() == grade).count();
    }
}
