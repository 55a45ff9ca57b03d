package jp.madoguchi.sandbox.flex;

import com.fasterxml.jackson.databind.JsonNode;

/** What happens when a button or a quick reply is tapped. */
public sealed interface TapAction {

    /** What the button says. */
    String label();

    /** Opens a page, or calls a number ({@code tel:}). */
    record Open(String label, String uri) implements TapAction {
        /** Whether it stays in this page, as a call does. */
        public boolean calls() {
            return uri.startsWith("tel:");
        }
    }

    /**
     * Sends data to the account.
     *
     * @param displayText what then shows as the resident's words; may be empty
     */
    record Postback(String label, String data, String displayText) implements TapAction {}

    /** Sends a text as if the resident had written it. */
    record Say(String label, String text) implements TapAction {}

    /** One of LINE's actions that only a real phone can do. */
    record OnlyOnPhone(String label) implements TapAction {}

    /** Reads an action object that LINE's rules let through. */
    static TapAction read(JsonNode action) {
        String label = action.path("label").asText();
        return switch (action.path("type").asText()) {
            case "uri" -> new Open(label, action.path("uri").asText());
            case "postback" ->
                new Postback(
                        label,
                        action.path("data").asText(),
                        action.path("displayText").asText());
            case "message" -> new Say(label, action.path("text").asText());
            default -> new OnlyOnPhone(label);
        };
    }
}
