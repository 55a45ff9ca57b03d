package jp.madoguchi.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.sandbox.Fixtures;
import jp.madoguchi.sandbox.SandboxServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageRulesTest {

    private static final String FAMILY = "👨‍👩‍👧";

    static List<String> refused() {
        return Fixtures.names("refused");
    }

    /** Each file holds messages and the findings that LINE would answer with. */
    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithLinesWords(String name) {
        JsonNode fixture = SandboxServer.read(Fixtures.read("refused/" + name + ".json"));
        Refusal refusal = MessageRules.check(fixture.path("messages")).orElseThrow();

        assertThat(refusal.message()).isEqualTo(fixture.at("/refusal/message").asText());
        assertThat(refusal.details())
                .extracting(detail -> detail.property() + ": " + detail.message())
                .containsExactlyElementsOf(fixture.at("/refusal/details")
                        .valueStream()
                        .map(detail -> detail.path("property").asText() + ": "
                                + detail.path("message").asText())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void quickReplyLabelsAreCountedInGraphemeClusters(int clusters, boolean taken) {
        assertThat(isTaken(quickReply(1, postback(FAMILY.repeat(clusters), "data"))))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"13, true", "14, false"})
    void atMostThirteenQuickRepliesFit(int items, boolean taken) {
        assertThat(isTaken(quickReply(items, postback("はい", "yes")))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"300, true", "301, false"})
    void postbackDataIsLimited(int length, boolean taken) {
        assertThat(isTaken(quickReply(1, postback("はい", "d".repeat(length))))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void flexButtonsHaveLongerLabels(int clusters, boolean taken) {
        assertThat(isTaken(flex("代わりの文", bubble(button(postback("字".repeat(clusters), "data"))))))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "1501, false"})
    void theTextForScreenReadersIsLimited(int length, boolean taken) {
        assertThat(isTaken(flex("字".repeat(length), bubble(text("本文"))))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "13, false"})
    void aCarouselHasAtMostTwelveBubbles(int bubbles, boolean taken) {
        assertThat(isTaken(flex("代わりの文", carousel(bubbles, bubble(text("本文"))))))
                .isEqualTo(taken);
    }

    @Test
    void aBubbleHasAtMostThirtyKilobytesOfJson() {
        ObjectNode bubble = bubble(text(""));
        int room = 30 * 1024 - bubble.toString().length();

        assertThat(isTaken(flex("代わりの文", bubble(text("a".repeat(room)))))).isTrue();
        assertThat(isTaken(flex("代わりの文", bubble(text("a".repeat(room + 1)))))).isFalse();
    }

    @Test
    void aCarouselHasAtMostFiftyKilobytesOfJson() {
        assertThat(isTaken(flex("代わりの文", carousel(2, bubble(text("a".repeat(24 * 1024)))))))
                .isTrue();
        assertThat(isTaken(flex("代わりの文", carousel(3, bubble(text("a".repeat(24 * 1024)))))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tel:0420000000, true",
        "https://www.example.jp/a?b=%E3%81%82, true",
        "line://nv/chat, true",
        "ftp://example.jp/, false",
        "javascript:alert(1), false",
        "/relative, false",
        "https://www.example.jp/あ, false"
    })
    void linksHaveOneOfFourSchemesAndAreEncoded(String uri, boolean taken) {
        ObjectNode action = object("uri").put("label", "開く").put("uri", uri);

        assertThat(isTaken(flex("代わりの文", bubble(button(action))))).isEqualTo(taken);
    }

    private static boolean isTaken(ObjectNode message) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode().add(message);
        Optional<Refusal> refusal = MessageRules.check(messages);
        return refusal.isEmpty();
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode text(String text) {
        return object("text").put("text", text);
    }

    private static ObjectNode postback(String label, String data) {
        return object("postback").put("label", label).put("data", data);
    }

    private static ObjectNode quickReply(int items, ObjectNode action) {
        ObjectNode message = text("どれですか");
        ArrayNode list = message.putObject("quickReply").putArray("items");
        for (int item = 0; item < items; item++) {
            list.addObject().put("type", "action").set("action", action);
        }
        return message;
    }

    private static ObjectNode flex(String altText, ObjectNode contents) {
        ObjectNode message = object("flex").put("altText", altText);
        message.set("contents", contents);
        return message;
    }

    private static ObjectNode bubble(ObjectNode component) {
        ObjectNode bubble = object("bubble");
        ObjectNode box = bubble.putObject("body").put("type", "box").put("layout", "vertical");
        box.putArray("contents").add(component);
        return bubble;
    }

    private static ObjectNode carousel(int bubbles, ObjectNode bubble) {
        ObjectNode carousel = object("carousel");
        ArrayNode contents = carousel.putArray("contents");
        for (int index = 0; index < bubbles; index++) {
            contents.add(bubble);
        }
        return carousel;
    }

    private static ObjectNode button(ObjectNode action) {
        ObjectNode button = object("button");
        button.set("action", action);
        return button;
    }
}
