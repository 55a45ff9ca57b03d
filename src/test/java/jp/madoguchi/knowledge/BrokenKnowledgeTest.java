package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code src/test/resources/knowledge/broken} is laid over the tiny knowledge; its {@code problems.txt}
 * says what must be found.
 */
class BrokenKnowledgeTest {

    @TempDir
    private Path temporary;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.folder("broken"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemIsToldWithFileLineAndReason(String name) throws IOException {
        Path folder = Fixtures.folder("broken").resolve(name);

        List<String> problems = problemsOf(Fixtures.tinyWith(folder));

        assertThat(problems).containsExactlyElementsOf(Files.readAllLines(folder.resolve("problems.txt")));
    }

    @Test
    void aFolderWithoutCityFileIsRefused() {
        assertThat(problemsOf(Fixtures.tinyWithout("city.yaml")))
                .containsExactly("city.yaml:1: is missing; every knowledge folder needs one");
    }

    @Test
    void aMissingCityFileIsToldBesideOtherProblems() throws IOException {
        Fixtures.copyTiny(temporary);
        Files.delete(temporary.resolve("city.yaml"));
        Files.writeString(temporary.resolve("areas.yaml"), "- id: north\n\tname: 北部\n");

        assertThat(problemsOf(KnowledgeFolder.at(temporary)))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("areas.yaml:2: is not YAML"))
                .anyMatch(problem -> problem.startsWith("city.yaml:1: is missing"));
    }

    @Test
    void aFolderThatDoesNotExistIsRefused() {
        Path nowhere = temporary.resolve("nowhere");

        assertThatThrownBy(() -> KnowledgeFolder.at(nowhere))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessage(nowhere + ":1: is not a folder; MADOGUCHI_KNOWLEDGE must name one");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Fixtures.copyTiny(temporary);
        Files.writeString(temporary.resolve("areas.yaml"), "- id: north\n  name: 北部\n", Charset.forName("Shift_JIS"));

        assertThatThrownBy(() -> KnowledgeFolder.at(temporary))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessage("areas.yaml:1: is not UTF-8; save it again with that encoding");
    }

    @Test
    void filesThatAnEditorHidesAreLeftAlone() throws IOException {
        Fixtures.copyTiny(temporary);
        Files.writeString(temporary.resolve("windows/.city.yaml"), "half a sen");

        assertThat(KnowledgeLoader.load(KnowledgeFolder.at(temporary)).windows())
                .hasSize(3);
    }

    private static List<String> problemsOf(KnowledgeFolder folder) {
        BrokenKnowledgeException refusal =
                catchThrowableOfType(BrokenKnowledgeException.class, () -> KnowledgeLoader.load(folder));
        return refusal.problems().stream().map(Problem::toString).toList();
    }
}
