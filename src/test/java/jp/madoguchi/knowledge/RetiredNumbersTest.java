package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that was given up must not come back by a careless copy, not even into a note. */
class RetiredNumbersTest {

    private static final KnowledgeFolder PACKAGED = KnowledgeFolder.packaged();

    static Stream<String> retiredNumbers() throws IOException, URISyntaxException {
        Path file = Path.of(RetiredNumbersTest.class
                .getResource("/plan/retired-numbers.txt")
                .toURI());
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("retiredNumbers")
    void aRetiredNumberStandsNowhereInTheKnowledge(String number) {
        String digits = number.replace("-", "");

        assertThat(PACKAGED.files())
                .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain(number, digits));
    }
}
