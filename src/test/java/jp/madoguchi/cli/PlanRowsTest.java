package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.knowledge.Program;
import org.junit.jupiter.api.Test;

/** The packaged programs are the plan's tables, row by row; the fixtures were read from the plan, not from the knowledge. */
class PlanRowsTest {

    private final Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());
    private final List<ExportedRow> rows = ExportedRow.of(knowledge);

    @Test
    void everyRowOfThePlanIsThereWithItsNameAndDepartments() throws IOException {
        assertThat(rows.stream()
                        .map(row -> String.join(
                                "\t",
                                Integer.toString(row.goal()),
                                row.section(),
                                row.item(),
                                row.name(),
                                String.join("|", row.departments()),
                                row.repeat() ? "再掲" : "-")))
                .containsExactlyInAnyOrderElementsOf(fixture("rows.tsv"));
    }

    @Test
    void everyItemOfThePlanHasItsNumberOfRows() throws IOException {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.goal() + "\t" + row.section() + "\t" + row.item(), Collectors.counting()));

        assertThat(counts.entrySet().stream().map(item -> item.getKey() + "\t" + item.getValue()))
                .containsExactlyInAnyOrderElementsOf(fixture("counts.tsv"));
    }

    @Test
    void sixGoalsHoldSeventeenSectionsAndFiftyTwoItems() {
        assertThat(rows).hasSize(191);
        assertThat(rows.stream().filter(ExportedRow::repeat)).hasSize(17);
        assertThat(rows.stream().map(ExportedRow::goal).distinct()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(rows.stream().map(row -> row.goal() + row.section()).distinct())
                .hasSize(17);
        assertThat(rows.stream()
                        .map(row -> row.goal() + row.section() + row.item())
                        .distinct())
                .hasSize(52);
    }

    @Test
    void aRepeatIsASecondPlaceAndNotASecondProgram() {
        assertThat(knowledge.programs()).hasSize(174);
        assertThat(knowledge.programs().stream().map(Program::name).distinct()).hasSize(174);
        assertThat(knowledge.programs().stream()
                        .mapToInt(program -> program.places().size())
                        .sum())
                .isEqualTo(191);
    }

    private static List<String> fixture(String name) throws IOException {
        try {
            return Files.readAllLines(Path.of(
                            PlanRowsTest.class.getResource("/plan/" + name).toURI()))
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
