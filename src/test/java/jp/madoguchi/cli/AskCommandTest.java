package jp.madoguchi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The contract of {@code ask}, which people script against. */
class AskCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyLineIsAnsweredInOrderWithAllFieldsOfTheContract() throws JsonProcessingException {
        int exitCode = run("""
                {"id":"a","text":"母の介護で困っています"}
                {"id":7,"text":"家賃が払えない","register":"easy"}

                {"id":"c","text":"死にたい"}
                """, "ask", "--jsonl");

        assertThat(exitCode).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("a", "7", "c");
        for (JsonNode line : lines) {
            List<String> fields = new ArrayList<>();
            line.fieldNames().forEachRemaining(fields::add);
            assertThat(fields)
                    .containsExactly(
                            "id", "text", "language", "register", "decision", "crisis", "needs", "results", "messages");
        }
        assertThat(lines.get(1).get("register").asText()).isEqualTo("easy");
        assertThat(lines.get(1).get("messages").toString()).contains("(");
        assertThat(lines.get(0).get("decision").asText()).isEqualTo("answer");
        assertThat(lines.get(0).get("crisis").isNull()).isTrue();
        assertThat(lines.get(2).get("decision").asText()).isEqualTo("crisis");
        assertThat(lines.get(2).get("crisis").asText()).isEqualTo("suicide");
    }

    @Test
    void aResultLeadsToWindowsDepartmentsAndConfirmedNumbers() throws JsonProcessingException {
        run("{\"id\":1,\"text\":\"家賃が払えない\"}\n", "ask", "--jsonl");

        JsonNode first = lines().getFirst().get("results").get(0);
        assertThat(first.get("kind").asText()).isEqualTo("need");
        assertThat(first.get("windows").toString()).contains("生活サポート相談窓口");
        assertThat(first.get("departments").toString()).contains("地域共生課");
        assertThat(first.get("phones").toString()).contains("042-420-2809");
        assertThat(first.get("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void aFrequentQuestionNamesItsWindow(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : KnowledgeFolder.packaged().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createDirectory(folder.resolve("faq"));
        Files.writeString(
                folder.resolve("faq/city.csv"), "question,answer,window\n粗大ごみを出すにはどうすればよいですか。,受付センターに申し込みます。,gomi\n");

        run("{\"id\":1,\"text\":\"粗大ごみを出したい\"}\n", "ask", "--jsonl", "--knowledge", folder.toString());

        JsonNode line = lines().getFirst();
        JsonNode first = line.get("results").get(0);
        assertThat(line.get("decision").asText()).isEqualTo("answer");
        assertThat(line.get("messages").toString()).contains("受付センターに申し込みます。");
        assertThat(first.get("kind").asText()).isEqualTo("faq");
        assertThat(first.get("id").asText()).isEqualTo("faq/city.csv:2");
        assertThat(first.get("windows").get(0).asText()).isEqualTo("ごみ減量推進課");
    }

    @Test
    void oneSentenceGetsAReadableAnswer() {
        int exitCode = run("", "ask", "家賃が払えない");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("■ 生活サポート相談窓口")
                .contains("☎ 042-420-2809")
                .contains("［人に相談する］");
    }

    @Test
    void aBrokenLineIsNamedByItsNumber() {
        int exitCode = run("{\"id\":1,\"text\":\"こんにちは\"}\nnot json\n", "ask", "--jsonl");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("line 2");
    }

    @Test
    void anUnknownOptionPrintsTheUsageAndExitsWith2() {
        int exitCode = run("", "ask", "--no-such-option");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("--no-such-option").contains("Usage: madoguchi ask");
    }

    @Test
    void nothingToAskIsAUsageError() {
        assertThat(run("", "ask")).isEqualTo(2);
        assertThat(err.toString()).contains("Give either a sentence or --jsonl");
    }

    private int run(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            CommandLine commandLine = Main.commandLine();
            return commandLine
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private List<JsonNode> lines() throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
