package jp.madoguchi.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.language.easy.Criterion;
import jp.madoguchi.language.easy.Figure;
import jp.madoguchi.language.easy.Finding;
import jp.madoguchi.language.easy.Report;
import jp.madoguchi.language.easy.SentenceReport;

/**
 * What {@code easy-japanese check} writes. People script against it: keys may be added, never renamed or removed. A
 * criterion that could not be computed is listed under {@code not_computed}.
 */
record EasyJapaneseJson(
        String grade,
        List<JsonSentence> sentences,
        List<JsonFigure> figures,
        List<JsonFinding> findings,
        List<NotComputed> notComputed) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record JsonSentence(
            String text,
            int start,
            int end,
            int characters,
            int morae,
            int kanji,
            int kanjiRun,
            int commas,
            int verbs,
            int nouns,
            List<JsonFinding> findings) {}

    record JsonFigure(
            int criterion,
            String name,
            String title,
            double value,
            double green,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> red,
            boolean higherIsBetter,
            String grade) {}

    record JsonFinding(int criterion, String name, int start, int end, String text, String suggestion) {}

    record NotComputed(int criterion, String name, String needs) {}

    static String of(Report report) {
        EasyJapaneseJson json = new EasyJapaneseJson(
                name(report.grade()),
                report.sentences().stream().map(EasyJapaneseJson::sentence).toList(),
                report.figures().stream().map(EasyJapaneseJson::figure).toList(),
                report.allFindings().stream().map(EasyJapaneseJson::finding).toList(),
                Stream.of(Criterion.values())
                        .filter(criterion -> report.figure(criterion).isEmpty())
                        .map(criterion -> new NotComputed(criterion.number(), name(criterion), needs(criterion)))
                        .toList());
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("the report cannot be written as JSON", exception);
        }
    }

    private static JsonSentence sentence(SentenceReport sentence) {
        return new JsonSentence(
                sentence.text(),
                sentence.start(),
                sentence.end(),
                sentence.characters(),
                sentence.morae(),
                sentence.kanji(),
                sentence.longestKanjiRun(),
                sentence.commas(),
                sentence.verbs(),
                sentence.nouns(),
                sentence.findings().stream().map(EasyJapaneseJson::finding).toList());
    }

    private static JsonFigure figure(Figure figure) {
        Criterion criterion = figure.criterion();
        return new JsonFigure(
                criterion.number(),
                name(criterion),
                criterion.title(),
                rounded(figure.value()),
                criterion.green(),
                Optional.of(criterion.red()).filter(limit -> limit < Double.MAX_VALUE),
                criterion.higherIsBetter(),
                name(figure.grade()));
    }

    private static JsonFinding finding(Finding finding) {
        return new JsonFinding(
                finding.criterion().number(),
                name(finding.criterion()),
                finding.start(),
                finding.end(),
                finding.excerpt(),
                finding.suggestion());
    }

    private static String needs(Criterion criterion) {
        return switch (criterion.scope()) {
            case TEXT, ANSWER -> "a text with at least one sentence";
            case VOCABULARY -> "--vocabulary FILE and a text with words";
            case READINGS -> "a text with readings such as 窓口(まどぐち)";
            case TERMS -> "a text with terms of the glossary";
            case PLAIN -> "--plain FILE";
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
