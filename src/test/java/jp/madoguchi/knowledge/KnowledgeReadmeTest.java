package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README of the knowledge tells city staff to write is accepted when they write it. */
class KnowledgeReadmeTest {

    private static final Path KNOWLEDGE = Path.of("knowledge").toAbsolutePath();
    private static final Pattern EXAMPLE =
            Pattern.compile("^```yaml\n# (?<file>\\S+)\n(?<entry>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** An entry to be written at the end of a file, as the first line of the example says. */
    private record Example(String file, String entry) {}

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(KNOWLEDGE.resolve("README.md")))
                .results()
                .map(found -> new Example(found.group(1), found.group(2)));
    }

    @Test
    void everyExampleNamesItsFile() throws IOException {
        String readme = Files.readString(KNOWLEDGE.resolve("README.md"));

        assertThat(examples()).isNotEmpty().hasSize(readme.split("```yaml", -1).length - 1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleSatisfiesTheSchemaOfItsFile(Example example) throws IOException {
        Path file = KNOWLEDGE.resolve(example.file());

        assertThat(KnowledgeSchemaTest.problemsIn(file, example.entry())).isEmpty();
    }

    @Test
    void theExamplesTogetherAreGoodKnowledge() throws IOException {
        Map<String, String> files = new TreeMap<>(KnowledgeFolder.packaged().files());
        List<Example> examples = examples().toList();
        examples.forEach(example -> files.merge(example.file(), "\n" + example.entry(), String::concat));

        Knowledge knowledge = KnowledgeLoader.load(new KnowledgeFolder(files));

        assertThat(knowledge.window("mihon-hiroba")).isPresent();
    }
}
