package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What editors say about a safety file agrees with what the program accepts. */
class SafetySchemaTest {

    private static final Path FOLDER = Path.of("knowledge");

    @ParameterizedTest
    @CsvSource({
        "words, words",
        "masks, phrases",
        "young, phrases",
        "answers, answers",
        "rules/suicide, rules",
        "rules/abuse, rules",
        "rules/violence, rules",
        "rules/life, rules",
        "rules/languages, rules",
    })
    void theFileFollowsItsSchema(String file, String schema) throws IOException {
        try (InputStream definition =
                Files.newInputStream(FOLDER.resolve("schema/safety-" + schema + ".schema.json"))) {
            JsonSchema checker =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(definition);
            Object content = new Yaml().load(Files.readString(FOLDER.resolve("safety/" + file + ".yaml")));
            assertThat(checker.validate(new ObjectMapper().valueToTree(content)))
                    .isEmpty();
        }
    }
}
