package jp.madoguchi.sandbox.flex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the content of a Flex message for drawing. Images, icons and videos are left out. */
public final class FlexReader {

    private static final Set<String> LOOKS = Set.of("primary", "secondary", "link");
    private static final Set<String> SIZES = Set.of("nano", "micro", "deca", "hecto", "kilo", "mega", "giga");

    private FlexReader() {}

    /** The bubbles of a bubble or a carousel, in order. */
    public static List<FlexBubble> bubbles(JsonNode container) {
        return container.path("type").asText().equals("carousel")
                ? stream(container.path("contents")).map(FlexReader::bubble).toList()
                : List.of(bubble(container));
    }

    private static FlexBubble bubble(JsonNode bubble) {
        String size = bubble.path("size").asText();
        return new FlexBubble(
                SIZES.contains(size) ? size : "mega",
                block(bubble, "header"),
                block(bubble, "body"),
                block(bubble, "footer"));
    }

    private static Optional<FlexPart.Box> block(JsonNode bubble, String name) {
        JsonNode styles = bubble.path("styles").path(name);
        return Optional.of(bubble.path(name)).filter(JsonNode::isObject).map(block -> {
            FlexPart.Box box = box(block, false);
            String background = new FlexStyle(styles)
                    .color("background-color", "backgroundColor")
                    .css();
            // The box lies over its block, so its own color comes last.
            return background.isEmpty() ? box : new FlexPart.Box(background + ";" + box.css(), box.contents());
        });
    }

    private static Optional<FlexPart> part(JsonNode part, boolean inRow) {
        return switch (part.path("type").asText()) {
            case "box" -> Optional.of(box(part, inRow));
            case "text" -> Optional.of(text(part, inRow));
            case "button" -> Optional.of(button(part, inRow));
            case "separator" -> Optional.of(separator(part, inRow));
            default -> Optional.empty();
        };
    }

    private static FlexPart.Box box(JsonNode box, boolean inRow) {
        String layout = box.path("layout").asText();
        boolean row = !layout.equals("vertical");
        FlexStyle style = new FlexStyle(box)
                .put("flex-direction", row ? "row" : "column")
                .put("align-items", layout.equals("baseline") ? "baseline" : "")
                .share(inRow)
                .gap("gap", "spacing")
                .gap("padding", "paddingAll")
                .gap("padding-top", "paddingTop")
                .gap("padding-bottom", "paddingBottom")
                .gap("padding-left", "paddingStart")
                .gap("padding-right", "paddingEnd")
                .gap("border-radius", "cornerRadius")
                .word("justify-content", "justifyContent")
                .word("align-items", "alignItems")
                .color("background-color", "backgroundColor");
        margin(style, inRow);
        List<FlexPart> contents = new ArrayList<>();
        stream(box.path("contents")).forEach(part -> part(part, row).ifPresent(contents::add));
        return new FlexPart.Box(style.css(), List.copyOf(contents));
    }

    private static FlexPart.Text text(JsonNode text, boolean inRow) {
        FlexStyle style = new FlexStyle(text)
                .share(inRow)
                .textSize()
                .word("font-weight", "weight")
                .word("font-style", "style")
                .word("text-decoration", "decoration")
                .word("text-align", "align")
                .color("color", "color")
                .put("white-space", text.path("wrap").asBoolean() ? "pre-wrap" : "nowrap");
        margin(style, inRow);
        return new FlexPart.Text(style.css(), text.path("text").asText());
    }

    private static FlexPart.Button button(JsonNode button, boolean inRow) {
        String style = button.path("style").asText();
        String look = LOOKS.contains(style) ? style : "link";
        FlexStyle css = new FlexStyle(button)
                .share(inRow)
                .put("min-height", button.path("height").asText().equals("sm") ? "44px" : "52px")
                .color(look.equals("link") ? "color" : "background-color", "color");
        margin(css, inRow);
        return new FlexPart.Button(css.css(), look, TapAction.read(button.path("action")));
    }

    private static FlexPart.Separator separator(JsonNode separator, boolean inRow) {
        FlexStyle style = new FlexStyle(separator).color("background-color", "color");
        margin(style, inRow);
        return new FlexPart.Separator(style.css());
    }

    private static void margin(FlexStyle style, boolean inRow) {
        style.gap(inRow ? "margin-left" : "margin-top", "margin");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
