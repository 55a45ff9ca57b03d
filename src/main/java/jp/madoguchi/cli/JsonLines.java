package jp.madoguchi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with one JSON object a line. Says file and line of what cannot be used; keys that nobody asks for are no error. */
final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonLines() {}

    /**
     * One object.
     *
     * @param place file and line, for messages
     */
    record Line(String place, JsonNode object) {

        /** The id, a string or a number, as it came. */
        JsonNode id() {
            JsonNode id = object.path("id");
            if (!id.isTextual() && !id.isNumber()) {
                throw new UnusableInputException(place + " has no \"id\" that is a string or a number");
            }
            return id;
        }

        /** The text under a key; it may be empty, but not missing. */
        String text(String key) {
            JsonNode text = object.path(key);
            if (!text.isTextual()) {
                throw new UnusableInputException(place + " has no \"" + key + "\" that is a string");
            }
            return text.textValue();
        }
    }

    /**
     * Reads all lines that are not blank.
     *
     * @throws UnusableInputException when there is no such file, or a line is no JSON object
     */
    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text(file)) {
            number++;
            String content = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!content.isBlank()) {
                lines.add(new Line(file + ":" + number, object(file + ":" + number, content)));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("there is no file " + file);
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException exception) {
            throw new UnusableInputException(file + " is not UTF-8; save it again with that encoding");
        }
    }

    private static JsonNode object(String place, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new UnusableInputException(place + " is not a JSON object");
            }
            return node;
        } catch (JsonProcessingException exception) {
            throw new UnusableInputException(place + " is not a JSON object: " + exception.getOriginalMessage());
        }
    }
}
