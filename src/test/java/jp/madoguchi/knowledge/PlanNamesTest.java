package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever name a resident reads in one of the documents, the packaged knowledge can answer to it. */
class PlanNamesTest {

    private final Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());

    @Test
    void everyPlaceAndPersonTheDocumentsNameIsAWindow() {
        Set<String> names = knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .flatMap(window -> Stream.concat(Stream.of(window.name()), window.aliases().stream()))
                .collect(Collectors.toSet());

        assertThat(lines("named-windows.tsv").map(line -> line.substring(line.indexOf('\t') + 1)))
                .allMatch(names::contains);
    }

    @Test
    void everyHardTermIsExplained() {
        List<String> terms = knowledge.terms().stream().map(Term::term).toList();

        assertThat(terms).containsAll(lines("terms.txt").toList());
    }

    @Test
    void everyProgramThatAResidentNoticesServesANeed() {
        assertThat(knowledge.programs().stream()
                        .filter(program -> program.needs().isEmpty())
                        .filter(program -> program.status() == Status.RUNNING)
                        .map(Program::id))
                .as("programs among offices only, of which a resident notices nothing")
                .containsExactlyInAnyOrderElementsOf(
                        lines("internal-programs.txt").toList());
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(
                            PlanNamesTest.class.getResource("/plan/" + file).toURI()))
                    .stream()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException | URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
