package jp.madoguchi.sandbox.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.QuoteTokens;
import jp.madoguchi.sandbox.SandboxOnly;

/** Writes webhook event objects (Messaging API reference, "Webhook Event Objects"). */
@SandboxOnly
@Singleton
class EventWriter {

    private final Platform platform;
    private final InstantSource clock = InstantSource.system();

    EventWriter(Platform platform) {
        this.platform = platform;
    }

    /** The resident sent the message of this chat entry. */
    Event message(ChatEntry entry) {
        ObjectNode json = answerable("message", entry.residentId());
        ObjectNode message = json.putObject("message");
        entry.message().properties().forEach(property -> message.set(property.getKey(), property.getValue()));
        message.put("id", entry.id());
        message.put("markAsReadToken", "read-" + entry.id());
        if (!entry.message().path("type").asText().equals("location")) {
            message.put("quoteToken", QuoteTokens.of(entry.id()));
        }
        return new Event(entry.residentId(), json);
    }

    Event postback(String residentId, String data) {
        ObjectNode json = answerable("postback", residentId);
        json.putObject("postback").put("data", data);
        return new Event(residentId, json);
    }

    /** The resident added the account, or stopped blocking it. */
    Event follow(String residentId, boolean unblocked) {
        ObjectNode json = answerable("follow", residentId);
        json.putObject("follow").put("isUnblocked", unblocked);
        return new Event(residentId, json);
    }

    Event unfollow(String residentId) {
        return new Event(residentId, event("unfollow", residentId));
    }

    Event unsend(String residentId, String messageId) {
        ObjectNode json = event("unsend", residentId);
        json.putObject("unsend").put("messageId", messageId);
        return new Event(residentId, json);
    }

    private ObjectNode answerable(String type, String residentId) {
        return event(type, residentId).put("replyToken", platform.issueReplyToken(residentId));
    }

    private ObjectNode event(String type, String residentId) {
        long now = clock.millis();
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("type", type);
        event.put("mode", "active");
        event.put("timestamp", now);
        event.put("webhookEventId", Ulid.at(now));
        event.putObject("source").put("type", "user").put("userId", residentId);
        event.putObject("deliveryContext").put("isRedelivery", false);
        return event;
    }
}
