package jp.madoguchi.sandbox.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong, in LINE's words. */
final class Findings {

    private static final Pattern GRAPHEME_CLUSTER = Pattern.compile("\\X");

    private final List<Refusal.Detail> details = new ArrayList<>();

    List<Refusal.Detail> details() {
        return List.copyOf(details);
    }

    void add(String message, String property) {
        details.add(new Refusal.Detail(message, property));
    }

    /** The property must be a text that is not empty. */
    boolean requireText(JsonNode value, String property) {
        if (value.isTextual() && !value.textValue().isEmpty()) {
            return true;
        }
        add("May not be empty", property);
        return false;
    }

    /** A text, counted in UTF-16 code units as LINE counts texts. */
    void requireLength(JsonNode value, int most, String property) {
        if (requireText(value, property) && value.textValue().length() > most) {
            add("Length must be between 0 and " + most, property);
        }
    }

    /** A label, counted in grapheme clusters as LINE counts labels. */
    void requireLabel(JsonNode value, int most, String property) {
        if (requireText(value, property)) {
            limitLabel(value, most, property);
        }
    }

    /** The same for a label that may be left out. */
    void limitLabel(JsonNode value, int most, String property) {
        if (value.isTextual()
                && GRAPHEME_CLUSTER.matcher(value.textValue()).results().count() > most) {
            add("Length must be between 0 and " + most, property);
        }
    }

    /** An array with at least one element and not more than {@code most}. */
    boolean requireSize(JsonNode value, int most, String property) {
        if (!value.isArray() || value.isEmpty()) {
            add("May not be empty", property);
            return false;
        }
        if (value.size() > most) {
            add("Size must be between 1 and " + most, property);
            return false;
        }
        return true;
    }

    void requireOneOf(JsonNode value, Set<String> allowed, String property) {
        if (!allowed.contains(value.asText())) {
            add("Must be one of the following values: " + allowed, property);
        }
    }
}
