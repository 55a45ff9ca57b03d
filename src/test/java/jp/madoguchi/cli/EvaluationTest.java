package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.cli.Evaluation.Outcome;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.language.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the figures that were reached on {@code src/test/resources/evaluation}, a little below what was seen. They may be
 * raised, never loosened: who makes them worse finds out why.
 */
class EvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.packaged());

    /**
     * The floors lie a little below what was measured. With 31 more needs to be taken for one another, {@code test} is
     * one line lower than it was with 171, and one more of its lines is asked about as danger since the crisis rules
     * were widened.
     */
    @ParameterizedTest
    @CsvSource({
        "tune,        0.86, 0.92, 0.92, 0.80",
        "test,        0.73, 0.80, 0.86, 0.80",
        "second-tune, 0.86, 0.91, 0.90, 0.80",
        "second-test, 0.83, 0.85, 0.90, 0.80",
    })
    void whatResidentsWriteIsUnderstood(String file, double first, double inThree, double decisions, double allNeeds)
            throws IOException {
        Evaluation evaluation = Evaluation.of(KNOWLEDGE, LabelledQuestion.read(FOLDER.resolve(file + ".tsv")));

        assertThat(evaluation.hitAt(1)).isGreaterThanOrEqualTo(first);
        assertThat(evaluation.hitAt(3)).isGreaterThanOrEqualTo(inThree);
        assertThat(evaluation.decisions()).isGreaterThanOrEqualTo(decisions);
        assertThat(evaluation.allNeeds()).isGreaterThanOrEqualTo(allNeeds);
    }

    /** A line of the test sets may be, by chance, as somebody had written it in the knowledge. The lines are not shown: nobody tunes on them. */
    @Test
    void theLinesAreNotCopiedIntoTheKnowledge() throws IOException {
        Set<String> utterances = KNOWLEDGE.needs().stream()
                .flatMap(need -> Stream.concat(Stream.of(need.name()), need.utterances().stream()))
                .map(Normalizer::normalize)
                .collect(Collectors.toSet());

        for (String file : List.of("tune.tsv", "test.tsv", "second-tune.tsv", "second-test.tsv")) {
            long copied = LabelledQuestion.read(FOLDER.resolve(file)).stream()
                    .filter(question -> utterances.contains(Normalizer.normalize(question.query())))
                    .count();
            assertThat(copied)
                    .as("lines of %s that stand in the knowledge", file)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aNeedIsFoundWhenOneOfItsWindowsIsNamedInTime() {
        Outcome outcome = new Outcome(
                new LabelledQuestion("q", "answer", List.of(List.of("甲", "乙"), List.of("丙")), ""),
                "answer",
                List.of("丁", "乙", "丙"),
                List.of(List.of("丁", "乙"), List.of("丙")),
                0.8);

        assertThat(outcome.rank()).contains(2);
        assertThat(outcome.isAmongFirst(1)).isFalse();
        assertThat(outcome.isAmongFirst(3)).isTrue();
        assertThat(outcome.hasAllNeeds()).isTrue();
        assertThat(outcome.isDecidedRightly()).isTrue();
    }

    @Test
    void theReportShowsFiguresReliabilityAndMisses() throws IOException {
        StringWriter written = new StringWriter();
        Evaluation evaluation = Evaluation.of(
                KNOWLEDGE,
                List.of(
                        new LabelledQuestion("家賃が払えないです", "answer", List.of(List.of("どこにもない窓口")), "short"),
                        new LabelledQuestion("こんにちは", "smalltalk", List.of(), "short")));

        new EvaluationReport(new PrintWriter(written)).print(evaluation);

        assertThat(written.toString())
                .contains(
                        "all        n=1  Hit@1 0.000 (0/1)", "decision         1.000 (2/2)", "score      n", "0.9-1.0")
                .contains("answer -> answer | 家賃が払えないです");
    }
}
