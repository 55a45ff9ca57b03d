package jp.madoguchi.sandbox.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A webhook event on its way.
 *
 * @param residentId whose event it is
 * @param json the event as it travels
 */
record Event(String residentId, ObjectNode json) {

    /** LINE's id of the event, by which a server knows it again. */
    String id() {
        return json.path("webhookEventId").asText();
    }

    /** The message that shows as read when the event was taken. */
    Optional<String> messageId() {
        return Optional.ofNullable(json.path("message").path("id").textValue());
    }

    Optional<String> replyToken() {
        return Optional.ofNullable(json.path("replyToken").textValue());
    }

    /** The same event for another delivery: only the mark differs. */
    Event redelivered() {
        ObjectNode copy = json.deepCopy();
        copy.putObject("deliveryContext").put("isRedelivery", true);
        return new Event(residentId, copy);
    }
}
