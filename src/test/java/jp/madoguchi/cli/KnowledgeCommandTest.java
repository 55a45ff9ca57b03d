package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void checkCountsWhatIsThereWhenAllIsWell() {
        assertThat(run("check")).as(out.toString()).isZero();

        assertThat(out.toString().strip())
                .matches("\\d+ windows, \\d+ needs, \\d+ programs, \\d+ areas, .*, \\d+ sources");
    }

    @Test
    void checkAlsoFindsWhatADialogueWouldMiss() {
        assertThat(run("check", "--knowledge", Fixtures.tiny().toString())).isEqualTo(1);

        assertThat(out.toString()).contains("safety/rules");
    }

    @Test
    void aFileThatOnlyTheDialogueReadsIsToldWithFileAndLineToo() throws IOException {
        Fixtures.copyTiny(folder);
        Path rules = Files.createDirectories(folder.resolve("safety/rules"));
        Files.writeString(rules.resolve("life.yaml"), "- id: hello\n\tcrisis: medical\n");

        assertThat(run("check", "--knowledge", folder.toString())).isEqualTo(1);

        assertThat(out.toString()).contains("safety/rules/life.yaml:2: is not YAML");
    }

    @Test
    void checkListsOneProblemALine() throws IOException {
        breakTheCopy();

        assertThat(run("check", "--knowledge", folder.toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "elsewhere.yaml:6: there is no window 'mane' (did you mean 'main'?)",
                        "glossary.yaml:6: the key 'meening' is not known here (did you mean 'meaning'?); "
                                + "known are term, reading, meaning, sources");
    }

    @Test
    void exportOfBrokenKnowledgeWritesNoJson() throws IOException {
        breakTheCopy();

        assertThat(run("export", "--json", "--knowledge", folder.toString())).isEqualTo(1);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("elsewhere.yaml:6: there is no window 'mane'");
    }

    @Test
    void exportNeedsToKnowTheFormat() {
        assertThat(run("export", "--knowledge", Fixtures.tiny().toString())).isEqualTo(2);

        assertThat(err.toString()).contains("--json");
    }

    @Test
    void anUnknownOptionShowsHowToUseTheCommand() {
        assertThat(run("check", "--folder", "x")).isEqualTo(2);

        assertThat(err.toString()).contains("--folder").contains("Usage: madoguchi knowledge check");
    }

    @Test
    void withoutASubcommandItSaysWhichThereAre() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("check or export");
    }

    @Test
    void aProgramIsExportedWithItsFirstPlaceAndItsWindowsByName() throws JsonProcessingException {
        JsonNode program = export().at("/programs/0");

        assertThat(program.at("/name").asText()).isEqualTo("訪問相談");
        assertThat(program.at("/goal").asInt()).isEqualTo(1);
        assertThat(program.at("/section").asText()).isEqualTo("（１）相談");
        assertThat(program.at("/item").asText()).isEqualTo("①訪問");
        assertThat(program.at("/places")).hasSize(2);
        assertThat(program.at("/status").asText()).isEqualTo("running");
        assertThat(program.at("/departments/0").asText()).isEqualTo("相談課");
        assertThat(program.at("/plain").asText()).isEqualTo("相談員が家に行って話を聞きます。");
        assertThat(program.at("/easy").asText()).isEqualTo("相談員が 家に 行きます。");
        assertThat(program.at("/windows")).extracting(JsonNode::asText).containsExactly("みほん相談室", "みほん市役所");
        assertThat(program.at("/window_ids")).extracting(JsonNode::asText).containsExactly("listening", "main");
        assertThat(program.at("/sources/0/document").asText()).isEqualTo("plan");
    }

    @Test
    void everyPlaceOfAProgramIsARowOfItsOwnToo() throws JsonProcessingException {
        JsonNode rows = export().at("/rows");

        assertThat(rows).extracting(row -> row.at("/item").asText()).containsExactly("①訪問", "③訪問");
        assertThat(rows).extracting(row -> row.at("/name").asText()).containsExactly("訪問相談", "見守り訪問");
        assertThat(rows).extracting(row -> row.at("/repeat").asBoolean()).containsExactly(false, true);
        assertThat(rows).extracting(row -> row.at("/program").asText()).containsOnly("p111-visits");
    }

    @Test
    void aDisagreementIsExportedWithWhatHoldsAndWhy() throws JsonProcessingException {
        JsonNode disagreement = export().at("/disagreements/0");

        assertThat(disagreement.at("/statements"))
                .extracting(statement -> statement.at("/holds").asBoolean())
                .containsExactly(true, false);
        assertThat(disagreement.at("/why").asText()).isEqualTo("本文のほうが新しい。");
        assertThat(disagreement.at("/window_ids/0").asText()).isEqualTo("listening");
    }

    @Test
    void aWindowIsExportedWithConfirmedNumbersOnly() throws JsonProcessingException {
        JsonNode window = export().at("/windows/0");

        assertThat(window.at("/kind").asText()).isEqualTo("city");
        assertThat(window.at("/plain").asText()).startsWith("どの課に聞けばよいか");
        assertThat(window.at("/phones")).hasSize(1);
        assertThat(window.at("/phones/0/number").asText()).isEqualTo("042-000-0000");
        assertThat(window.at("/hours/plain").asText()).startsWith("月・金 9:00");
        assertThat(window.at("/hours/weekly/0/days"))
                .extracting(JsonNode::asText)
                .containsExactly("mon", "fri");
        assertThat(window.at("/hours/weekly/0/from").asText()).isEqualTo("09:00");
        assertThat(window.at("/hours/weekly/1/to").asText()).isEqualTo("24:00");
        assertThat(window.at("/audience/easy").asText()).isEqualTo("誰(だれ)でも 相談できます。");
        assertThat(window.at("/channels")).extracting(JsonNode::asText).containsExactly("phone", "visit");
    }

    @Test
    void whatAWindowDoesNotHaveIsLeftOut() throws JsonProcessingException {
        JsonNode window = export().at("/windows/1");

        assertThat(window.has("hours")).isFalse();
        assertThat(window.has("place")).isFalse();
        assertThat(window.at("/phones").isArray()).isTrue();
    }

    @Test
    void needsAreasAndTermsAreExportedToo() throws JsonProcessingException {
        JsonNode export = export();

        assertThat(export.at("/needs/0/windows/0").asText()).isEqualTo("みほん相談室");
        assertThat(export.at("/needs/0/window_ids/0").asText()).isEqualTo("listening");
        assertThat(export.at("/needs/0/first_step/plain").asText()).startsWith("困っていることを一つ");
        assertThat(export.at("/needs/0/question/choices/1/window_ids/0").asText())
                .isEqualTo("main");
        assertThat(export.at("/areas/0/towns/0/name").asText()).isEqualTo("みほん町");
        assertThat(export.at("/glossary/0/term").asText()).isEqualTo("圏域");
        assertThat(export.at("/documents/0/status").asText()).isEqualTo("current");
    }

    @Test
    void frequentQuestionsAreExportedWithTheirWindowsByName() throws IOException {
        Fixtures.copyTiny(folder);
        Files.createDirectory(folder.resolve("faq"));
        Files.writeString(folder.resolve("faq/city.csv"), "question,answer,window\nプールはどこですか,公園です。,main\n");

        assertThat(run("export", "--json", "--knowledge", folder.toString())).isZero();

        JsonNode question = new ObjectMapper().readTree(out.toString()).at("/faq/0");
        assertThat(question.at("/question").asText()).isEqualTo("プールはどこですか");
        assertThat(question.at("/answer").asText()).isEqualTo("公園です。");
        assertThat(question.at("/windows/0").asText()).isEqualTo("みほん市役所");
    }

    @Test
    void whatIsOnlyConsideredIsExportedApartFromWhatExists() throws JsonProcessingException {
        JsonNode considered = export().at("/considered/0");

        assertThat(considered.at("/name").asText()).isEqualTo("みほんLINE相談");
        assertThat(considered.at("/plain").asText()).contains("まだありません");
        assertThat(considered.at("/windows/0").asText()).isEqualTo("みほん市役所");
        assertThat(considered.at("/window_ids/0").asText()).isEqualTo("main");
    }

    private JsonNode export() throws JsonProcessingException {
        assertThat(run("export", "--json", "--knowledge", Fixtures.tiny().toString()))
                .as(err.toString())
                .isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private void breakTheCopy() throws IOException {
        Fixtures.copyTiny(folder);
        replace("elsewhere.yaml", "windows: [main]", "windows: [mane]");
        replace("glossary.yaml", "sources:", "meening: x\n  sources:");
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("knowledge"), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
