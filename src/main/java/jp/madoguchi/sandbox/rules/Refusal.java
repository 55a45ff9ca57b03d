package jp.madoguchi.sandbox.rules;

import java.util.List;

/**
 * LINE's error body (Messaging API reference, "Error responses").
 *
 * @param message what is wrong, in LINE's words
 * @param details where; may be empty
 */
public record Refusal(String message, List<Detail> details) {

    /** One finding: what is wrong with which property. */
    public record Detail(String message, String property) {}

    public static Refusal of(String message) {
        return new Refusal(message, List.of());
    }

    /** The request itself is wrong; {@code details} must not be empty. */
    static Refusal ofRequest(List<Detail> details) {
        return new Refusal("The request body has " + details.size() + " error(s)", details);
    }

    /** The content of one message is wrong. */
    static Refusal ofMessage(int index, List<Detail> details) {
        return new Refusal("A message (messages[" + index + "]) in the request body is invalid", details);
    }
}
