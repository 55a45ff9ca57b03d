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
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EasyJapaneseCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void everySentenceHasItsFindingsWithPlaceAndSuggestion() throws JsonProcessingException {
        JsonNode report = check("ここで 待って ください。 書類を ご提出ください。");

        assertThat(report.at("/sentences")).hasSize(2);
        assertThat(report.at("/sentences/0/text").asText()).isEqualTo("ここで待ってください。");
        JsonNode respect = finding(report.at("/sentences/1/findings"), "honorifics");
        assertThat(respect.at("/criterion").asInt()).isEqualTo(14);
        assertThat(respect.at("/text").asText()).isEqualTo("ご提出ください");
        assertThat(respect.at("/start").asInt()).isEqualTo(18);
        assertThat(respect.at("/suggestion").asText()).contains("〜してください");
        assertThat(report.at("/grade").asText()).isEqualTo("red");
    }

    @Test
    void everyCriterionIsAFigureOrSaysWhatItNeeds() throws JsonProcessingException {
        JsonNode report = check("ここで 待って ください。");

        List<Integer> numbers = Stream.of(report.at("/figures"), report.at("/not_computed"))
                .flatMap(list -> list.findValues("criterion").stream())
                .map(JsonNode::asInt)
                .distinct()
                .sorted()
                .toList();
        assertThat(numbers).hasSize(25).startsWith(1).endsWith(25);
    }

    @Test
    void theOperatorsWordsAddTheShareOfEasyWords() throws IOException {
        Path words = Files.writeString(folder.resolve("words.tsv"), "surface\treading\tlevel\n待つ\tまつ\tN5\n");

        JsonNode report = check("ここで 待ちます。 書類です。", "--vocabulary", words.toString());

        JsonNode share = finding(report.at("/figures"), "beginner_words");
        assertThat(share.at("/value").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aListThatIsNoVocabularyIsRefusedWithItsLine() throws IOException {
        Path words = Files.writeString(folder.resolve("words.tsv"), "待つ まつ N5\n");

        assertThat(run("待ちます。", "check", "--vocabulary", words.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("words.tsv").contains("line 1");
    }

    @Test
    void thePlainTextShowsWhatWasLost() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "18歳まで使えます。");

        JsonNode report = check("だれでも 使えます。", "--plain", plain.toString());

        assertThat(finding(report.at("/findings"), "facts_kept").at("/text").asText())
                .isEqualTo("18");
    }

    @Test
    void theReportNamesEveryTextThatWantsASecondLook() throws IOException {
        Fixtures.copyTiny(folder);
        Path terms = folder.resolve("glossary.yaml");
        Files.writeString(terms, Files.readString(terms).replaceFirst("easy: .*", "easy: 町を 分けて、一つ 一つ 呼ぶ 名前です。"));

        assertThat(run("", "report", "--knowledge", folder.toString())).isZero();

        assertThat(out.toString())
                .containsPattern("\\d+ texts, \\d+ not green")
                .containsPattern("glossary.yaml:\\d+: meaning: 町を 分けて")
                .contains("YELLOW 7");
    }

    private static JsonNode finding(JsonNode list, String name) {
        for (JsonNode item : list) {
            if (item.at("/name").asText().equals(name)) {
                return item;
            }
        }
        throw new AssertionError("no " + name + " in " + list);
    }

    private JsonNode check(String text, String... options) throws JsonProcessingException {
        String[] arguments = Stream.concat(
                        Stream.of("check", "--knowledge", Fixtures.tiny().toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(text, arguments)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String text, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(UTF_8)));
        try {
            return Main.commandLine()
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(Stream.concat(Stream.of("easy-japanese"), Stream.of(arguments))
                            .toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }
}
