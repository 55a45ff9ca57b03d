package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    private static final String DOCUMENTS = """
            {"id":1,"question":"住民票の写しはどこで取れますか","answer":"市民課です"}
            {"id":"b-2","question":"粗大ごみを出したい","answer":"受付センターに申し込みます","tags":["ごみ"]}

            {"id":3.5,"question":"","answer":""}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesOneLineForEachQueryInItsOrder() throws IOException {
        int exitCode = run(DOCUMENTS, """
                {"id":"x","text":"そだいごみ"}
                {"id":7,"text":"住民票","lang":"ja"}
                {"id":"leer","text":""}
                """);

        assertThat(exitCode).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":\"x\",\"results\":[\"b-2\"]}",
                        "{\"id\":7,\"results\":[1]}",
                        "{\"id\":\"leer\",\"results\":[]}");
    }

    @Test
    void readsFilesThatBeginWithAByteOrderMark() throws IOException {
        assertThat(run("\uFEFF" + DOCUMENTS, "\uFEFF{\"id\":1,\"text\":\"住民票\"}\r\n"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().strip()).isEqualTo("{\"id\":1,\"results\":[1]}");
    }

    @Test
    void saysWhichLineIsNoJson() throws IOException {
        assertThat(run(DOCUMENTS + "{\"id\":4,", "{\"id\":1,\"text\":\"住民票\"}\n"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("documents.jsonl:5 is not a JSON object");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatALineLacks() throws IOException {
        assertThat(run(DOCUMENTS, "{\"id\":1,\"text\":\"住民票\"}\n{\"id\":2,\"query\":\"住民票\"}\n"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("queries.jsonl:2 has no \"text\" that is a string");
    }

    @Test
    void saysThatAnIdIsMissing() throws IOException {
        assertThat(run("{\"question\":\"住民票\",\"answer\":\"市民課\"}\n", "")).isEqualTo(1);

        assertThat(err.toString()).contains("documents.jsonl:1 has no \"id\" that is a string or a number");
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        Files.write(folder.resolve("documents.jsonl"), DOCUMENTS.getBytes("Windows-31J"));
        Files.writeString(folder.resolve("queries.jsonl"), "");

        assertThat(run()).isEqualTo(1);

        assertThat(err.toString()).contains("documents.jsonl is not UTF-8");
    }

    @Test
    void saysThatAFileDoesNotExist() {
        assertThat(run()).isEqualTo(1);

        assertThat(err.toString()).contains("there is no file").contains("documents.jsonl");
    }

    @Test
    void nothingAskedIsNothingAnswered() throws IOException {
        assertThat(run("", "")).isZero();

        assertThat(out.toString()).isEmpty();
    }

    private int run(String documents, String queries) throws IOException {
        Files.writeString(folder.resolve("documents.jsonl"), documents, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("queries.jsonl"), queries, StandardCharsets.UTF_8);
        return run();
    }

    private int run() {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        "search",
                        "--documents",
                        folder.resolve("documents.jsonl").toString(),
                        "--queries",
                        folder.resolve("queries.jsonl").toString(),
                        "--top",
                        "2");
    }
}
