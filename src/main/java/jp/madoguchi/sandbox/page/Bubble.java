package jp.madoguchi.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import jp.madoguchi.sandbox.flex.FlexBubble;
import jp.madoguchi.sandbox.flex.FlexReader;

/** What a message looks like. */
public sealed interface Bubble {

    record Words(List<TextPiece> pieces) implements Bubble {}

    /** Cards, side by side when there are several. */
    record Cards(String altText, List<FlexBubble> cards) implements Bubble {}

    record Sticker() implements Bubble {}

    record Photo() implements Bubble {}

    record Place(String title, String address) implements Bubble {}

    /** A kind that this page does not draw, told by its text for screen readers. */
    record Other(String text) implements Bubble {}

    /** Reads a message object that LINE's rules let through. */
    static Bubble read(JsonNode message) {
        return switch (message.path("type").asText()) {
            case "text", "textV2" ->
                new Words(TextPiece.cut(message.path("text").asText()));
            case "flex" -> new Cards(message.path("altText").asText(), FlexReader.bubbles(message.path("contents")));
            case "sticker" -> new Sticker();
            case "image" -> new Photo();
            case "location" ->
                new Place(
                        message.path("title").asText(), message.path("address").asText());
            default -> new Other(message.path("altText").asText("このメッセージは表示できません"));
        };
    }
}
