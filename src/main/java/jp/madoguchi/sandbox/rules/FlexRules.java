package jp.madoguchi.sandbox.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LINE's rules for the content of a Flex message. Properties are named like {@code /body/contents/0/text}, from the
 * message's {@code contents} downwards.
 */
final class FlexRules {

    static final int BUBBLE_BYTES = 30 * 1024;
    static final int CAROUSEL_BYTES = 50 * 1024;
    static final int BUBBLES = 12;
    static final int BUTTON_LABEL = 40;
    private static final List<String> BLOCKS = List.of("header", "body", "footer");
    private static final Set<String> LAYOUTS = Set.of("horizontal", "vertical", "baseline");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?");

    private final Findings findings;

    FlexRules(Findings findings) {
        this.findings = findings;
    }

    void checkContainer(JsonNode container) {
        switch (container.path("type").asText()) {
            case "bubble" -> checkBubble(container, "");
            case "carousel" -> checkCarousel(container);
            default -> invalid("/type");
        }
    }

    private void checkCarousel(JsonNode carousel) {
        JsonNode bubbles = carousel.path("contents");
        if (!findings.requireSize(bubbles, BUBBLES, "/contents")) {
            return;
        }
        limitBytes(carousel, CAROUSEL_BYTES, "/");
        for (int index = 0; index < bubbles.size(); index++) {
            checkBubble(bubbles.get(index), "/contents/" + index);
        }
    }

    private void checkBubble(JsonNode bubble, String path) {
        if (!bubble.path("type").asText().equals("bubble")) {
            invalid(path + "/type");
            return;
        }
        limitBytes(bubble, BUBBLE_BYTES, path + "/");
        for (String block : BLOCKS) {
            if (bubble.has(block)) {
                checkBox(bubble.get(block), path + "/" + block);
            }
        }
    }

    private void checkBox(JsonNode box, String path) {
        if (!box.path("type").asText().equals("box")) {
            invalid(path + "/type");
            return;
        }
        if (!LAYOUTS.contains(box.path("layout").asText())) {
            invalid(path + "/layout");
        }
        checkColor(box, "backgroundColor", path);
        JsonNode contents = box.path("contents");
        if (!contents.isArray()) {
            invalid(path + "/contents");
        }
        for (int index = 0; index < contents.size(); index++) {
            checkComponent(contents.get(index), path + "/contents/" + index);
        }
    }

    private void checkComponent(JsonNode component, String path) {
        switch (component.path("type").asText()) {
            case "box" -> checkBox(component, path);
            case "text" -> {
                if (component.path("text").asText().isEmpty() && !component.has("contents")) {
                    invalid(path + "/text");
                }
                checkColor(component, "color", path);
            }
            case "button" -> {
                checkColor(component, "color", path);
                checkAction(component, path);
            }
            case "separator" -> checkColor(component, "color", path);
            case "filler", "spacer", "image", "icon", "video" -> {
                // Accepted as LINE accepts them; the chat page does not draw them.
            }
            default -> invalid(path + "/type");
        }
    }

    private void checkAction(JsonNode button, String path) {
        if (button.path("action").isObject()) {
            ActionRules.check(button.get("action"), BUTTON_LABEL, path + "/action", "/", findings);
        } else {
            invalid(path + "/action");
        }
    }

    private void checkColor(JsonNode component, String name, String path) {
        if (component.has(name) && !COLOR.matcher(component.get(name).asText()).matches()) {
            invalid(path + "/" + name);
        }
    }

    private void limitBytes(JsonNode container, int most, String path) {
        if (container.toString().getBytes(StandardCharsets.UTF_8).length > most) {
            findings.add("too large: more than " + most / 1024 + " KB", path);
        }
    }

    private void invalid(String property) {
        findings.add("invalid property", property);
    }
}
