package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** LINE's rules, checked on the JSON that goes over the wire and written down again, so that no constant is trusted. */
final class LineLimits {
    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    private LineLimits() {}

    static JsonNode json(Object model) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsBytes(model));
        } catch (IOException refused) {
            throw new AssertionError("cannot be written as JSON", refused);
        }
    }

    static void assertKept(List<List<Message>> requests) {
        for (int index = 0; index < requests.size(); index++) {
            List<JsonNode> messages =
                    requests.get(index).stream().map(LineLimits::json).toList();
            assertThat(messages).hasSizeBetween(1, 5);
            messages.forEach(LineLimits::assertKept);
            for (int place = 0; place < messages.size(); place++) {
                if (index < requests.size() - 1 || place < messages.size() - 1) {
                    assertThat(messages.get(place).has("quickReply")).isFalse();
                }
            }
        }
    }

    private static void assertKept(JsonNode message) {
        switch (message.path("type").asText()) {
            case "text" -> assertReadable(message.path("text").asText(), 5000);
            case "flex" -> {
                assertReadable(message.path("altText").asText(), 1500);
                assertContainerKept(message.path("contents"));
            }
            default -> throw new AssertionError("unexpected message " + message);
        }
        if (message.has("sender")) {
            String name = message.path("sender").path("name").asText();
            assertReadable(name, 20);
            assertThat(name.toLowerCase(Locale.ROOT)).doesNotContain("line");
        }
        if (message.has("quickReply")) {
            JsonNode items = message.path("quickReply").path("items");
            assertThat(items.size()).isBetween(1, 13);
            items.forEach(item -> assertQuickReplyKept(item.path("action")));
        }
    }

    private static void assertQuickReplyKept(JsonNode action) {
        assertThat(action.path("type").asText()).isEqualTo("postback");
        assertReadable(action.path("label").asText(), 300);
        assertThat(clusters(action.path("label").asText())).isLessThanOrEqualTo(20);
        assertReadable(action.path("data").asText(), 300);
        assertReadable(action.path("displayText").asText(), 300);
    }

    private static void assertContainerKept(JsonNode container) {
        assertThat(bytes(container)).isLessThanOrEqualTo(50_000);
        if (container.path("type").asText().equals("carousel")) {
            assertThat(container.path("contents").size()).isBetween(1, 12);
            container.path("contents").forEach(LineLimits::assertBubbleKept);
        } else {
            assertBubbleKept(container);
        }
    }

    private static void assertBubbleKept(JsonNode bubble) {
        assertThat(bubble.path("type").asText()).isEqualTo("bubble");
        assertThat(bytes(bubble)).isLessThanOrEqualTo(30_000);
        bubble.findParents("text")
                .forEach(text -> assertReadable(text.path("text").asText(), 2000));
        bubble.findValues("action").forEach(action -> {
            assertReadable(action.path("label").asText(), 2000);
            assertThat(clusters(action.path("label").asText())).isLessThanOrEqualTo(40);
            assertThat(action.path("uri").asText())
                    .hasSizeLessThanOrEqualTo(1000)
                    .matches("(https?|tel):[\\x21-\\x7e]+");
        });
    }

    private static void assertReadable(String text, int units) {
        assertThat(text.length()).isLessThanOrEqualTo(units);
        assertThat(Wording.isVisible(text)).isTrue();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    private static int clusters(String text) {
        BreakIterator boundaries = Graphemes.boundaries(text);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static int bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json).length;
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
