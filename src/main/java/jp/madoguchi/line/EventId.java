package jp.madoguchi.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event is known by, so that a second delivery of it is recognised. */
final class EventId {
    private EventId() {}

    /**
     * LINE's own id. When it is missing: a digest of what names the event and stays the same when it is delivered
     * again.
     */
    static String of(String destination, JsonNode event) {
        String given = event.path("webhookEventId").asText("");
        return given.isBlank() ? "derived-" + digest(destination, event) : given;
    }

    private static String digest(String destination, JsonNode event) {
        String identity = Stream.of(
                        destination,
                        event.path("type").toString(),
                        event.path("timestamp").toString(),
                        event.path("source").toString(),
                        event.path("replyToken").toString(),
                        event.path("message").path("id").toString(),
                        event.path("unsend").path("messageId").toString())
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
