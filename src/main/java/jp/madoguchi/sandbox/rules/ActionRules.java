package jp.madoguchi.sandbox.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** LINE's rules for action objects: postback, message, URI and the others that a button can carry. */
final class ActionRules {

    static final int POSTBACK_DATA = 300;
    static final int DISPLAY_TEXT = 300;
    static final int MESSAGE_TEXT = 300;
    static final int URI_LENGTH = 1000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "line", "tel");

    private ActionRules() {}

    /**
     * Notes what is wrong with an action.
     *
     * @param labelLimit the most grapheme clusters that the label may have where this action stands
     * @param path where the action stands
     * @param dot what joins the path to a property: {@code .} in the request, {@code /} inside a Flex message
     */
    static void check(JsonNode action, int labelLimit, String path, String dot, Findings findings) {
        findings.requireLabel(action.path("label"), labelLimit, path + dot + "label");
        switch (action.path("type").asText()) {
            case "postback" -> {
                findings.requireLength(action.path("data"), POSTBACK_DATA, path + dot + "data");
                findings.limitLabel(action.path("displayText"), DISPLAY_TEXT, path + dot + "displayText");
                findings.limitLabel(action.path("fillInText"), DISPLAY_TEXT, path + dot + "fillInText");
            }
            case "message" -> findings.requireLength(action.path("text"), MESSAGE_TEXT, path + dot + "text");
            case "uri" -> checkUri(action.path("uri"), path + dot + "uri", findings);
            case "datetimepicker", "camera", "cameraRoll", "location", "richmenuswitch", "clipboard" -> {
                // Shown as a button that does nothing here.
            }
            default -> findings.add("invalid property", path + dot + "type");
        }
    }

    private static void checkUri(JsonNode uri, String property, Findings findings) {
        if (!findings.requireText(uri, property)) {
            return;
        }
        if (uri.textValue().length() > URI_LENGTH || !hasKnownScheme(uri.textValue())) {
            findings.add("invalid uri", property);
        }
    }

    private static boolean hasKnownScheme(String uri) {
        try {
            String scheme = new URI(uri).getScheme();
            // LINE wants everything beyond ASCII percent-encoded.
            return scheme != null && SCHEMES.contains(scheme) && uri.chars().allMatch(character -> character < 128);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
