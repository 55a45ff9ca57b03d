package jp.madoguchi.sandbox.flex;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Turns the properties of one Flex component into CSS declarations; what is not a safe value is left out. */
final class FlexStyle {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?(px|%)");
    private static final Map<String, String> GAPS =
            Map.of("none", "0", "xs", "2px", "sm", "4px", "md", "8px", "lg", "12px", "xl", "16px", "xxl", "20px");
    private static final Map<String, String> TEXT_SIZES = Map.of(
            "xxs", "11px",
            "xs", "13px",
            "sm", "14px",
            "md", "16px",
            "lg", "19px",
            "xl", "22px",
            "xxl", "29px",
            "3xl", "35px",
            "4xl", "48px",
            "5xl", "74px");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("regular", "400"),
            Map.entry("bold", "700"),
            Map.entry("italic", "italic"),
            Map.entry("underline", "underline"),
            Map.entry("line-through", "line-through"),
            Map.entry("start", "start"),
            Map.entry("center", "center"),
            Map.entry("end", "end"),
            Map.entry("flex-start", "flex-start"),
            Map.entry("flex-end", "flex-end"),
            Map.entry("space-between", "space-between"));

    private final JsonNode component;
    private final StringJoiner css = new StringJoiner(";");

    FlexStyle(JsonNode component) {
        this.component = component;
    }

    FlexStyle color(String property, String name) {
        return put(property, COLOR.matcher(value(name)).matches() ? value(name) : "");
    }

    FlexStyle gap(String property, String name) {
        return put(property, length(name, GAPS));
    }

    FlexStyle textSize() {
        return put("font-size", length("size", TEXT_SIZES));
    }

    FlexStyle word(String property, String name) {
        return put(property, WORDS.getOrDefault(value(name), ""));
    }

    /** How the component shares the room of the box that holds it. */
    FlexStyle share(boolean inRow) {
        JsonNode flex = component.path("flex");
        if (flex.isInt() && flex.intValue() >= 0) {
            return put("flex", flex.intValue() == 0 ? "none" : flex.intValue() + " 0 0");
        }
        return inRow ? put("flex", "1 0 0") : this;
    }

    FlexStyle put(String property, String value) {
        if (!value.isEmpty()) {
            css.add(property + ":" + value);
        }
        return this;
    }

    String css() {
        return css.toString();
    }

    private String length(String name, Map<String, String> keywords) {
        String value = value(name);
        return LENGTH.matcher(value).matches() ? value : keywords.getOrDefault(value, "");
    }

    private String value(String name) {
        return component.path(name).asText();
    }
}
