package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What editors are told by the JSON Schemas agrees with what the loader accepts. */
class KnowledgeSchemaTest {

    private static final Path KNOWLEDGE = Path.of("knowledge").toAbsolutePath();
    private static final Path SCHEMAS = KNOWLEDGE.resolve("schema");
    private static final Pattern HEADER =
            Pattern.compile("# yaml-language-server: \\$schema=(?<path>\\S+)\n.*", Pattern.DOTALL);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The schema of a file of the tiny knowledge, by the beginning of its path. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("windows/", "window"),
            Map.entry("needs/", "need"),
            Map.entry("programs/", "program"),
            Map.entry("texts/", "texts"),
            Map.entry("areas", "area"),
            Map.entry("disagreements", "disagreement"),
            Map.entry("departments", "department"),
            Map.entry("glossary", "term"),
            Map.entry("sources", "document"),
            Map.entry("city", "city"),
            Map.entry("elsewhere", "elsewhere"),
            Map.entry("considered", "considered"));

    static Stream<String> packagedFilesWithASchema() {
        return KnowledgeFolder.packaged().files().entrySet().stream()
                .filter(file -> HEADER.matcher(file.getValue()).matches())
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("packagedFilesWithASchema")
    void everyPackagedFileSatisfiesTheSchemaItNames(String file) throws IOException {
        String yaml = KnowledgeFolder.packaged().text(file).orElseThrow();

        assertThat(problemsIn(KNOWLEDGE.resolve(file), yaml)).isEmpty();
    }

    @Test
    void everyFileOfEntriesNamesItsSchema() {
        List<String> withSchema = packagedFilesWithASchema().toList();
        KnowledgeFolder packaged = KnowledgeFolder.packaged();

        for (String subfolder : List.of("windows", "needs", "programs", "texts")) {
            assertThat(withSchema).containsAll(packaged.yamlIn(subfolder));
        }
        assertThat(withSchema)
                .contains(
                        "city.yaml",
                        "areas.yaml",
                        "departments.yaml",
                        "glossary.yaml",
                        "sources.yaml",
                        "considered.yaml");
    }

    @Test
    void whatTheLoaderAcceptsTheSchemasAcceptToo() {
        KnowledgeFolder.at(Fixtures.tiny()).files().forEach((file, yaml) -> {
            String kind = KINDS.entrySet().stream()
                    .filter(entry -> file.startsWith(entry.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(validate(SCHEMAS.resolve(kind + ".schema.json"), yaml))
                    .as(file)
                    .isEmpty();
        });
    }

    @Test
    void whatTheLoaderRefusesInAWindowTheSchemaRefusesToo() {
        for (String name : List.of(
                "key-unknown", "key-missing", "constant-unknown", "time-wrong", "holidays-missing", "phone-wrong")) {
            String yaml = KnowledgeFolder.at(Fixtures.folder("broken/" + name))
                    .text("windows/extra.yaml")
                    .orElseThrow();
            assertThat(validate(SCHEMAS.resolve("window.schema.json"), yaml))
                    .as(name)
                    .isNotEmpty();
        }
    }

    /** What the schema that a file of the knowledge names says against a text for that file. */
    static Set<ValidationMessage> problemsIn(Path file, String yaml) throws IOException {
        Matcher header = HEADER.matcher(Files.readString(file));
        assertThat(header.matches()).isTrue();
        return validate(file.resolveSibling(header.group("path")).normalize(), yaml);
    }

    private static Set<ValidationMessage> validate(Path schema, String yaml) {
        JsonSchema loaded = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.toUri().toString()));
        return loaded.validate(json(new Yaml().compose(new StringReader(yaml))));
    }

    /** As an editor's YAML 1.2 parser sees it: dates and times are text, decimal numbers and booleans are not. */
    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode result = JSON.objectNode();
            mapping.getValue()
                    .forEach(tuple ->
                            result.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode())));
            return result;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode result = JSON.arrayNode();
            sequence.getValue().forEach(item -> result.add(json(item)));
            return result;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.INT) && text.matches("[0-9]+")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (node.getTag().equals(Tag.BOOL) && text.matches("true|false")) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return JSON.textNode(text);
    }
}
