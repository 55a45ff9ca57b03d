package jp.madoguchi.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.dialogue.Input;

/** Events as a channel hands them in. */
final class Events {

    static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");

    private Events() {}

    /** A user id that nobody else has. */
    static String newUser() {
        return "U" + UUID.randomUUID();
    }

    /** A message of a user, {@code second} seconds after noon; its ids are made of both. */
    static IncomingEvent wrote(String user, int second, String text) {
        return did(user, second, new Input.Text(text));
    }

    static IncomingEvent did(String user, int second, Input input) {
        return new IncomingEvent(
                "event-" + user + "-" + second,
                user,
                NOON.plusSeconds(second),
                Optional.of("token-" + user + "-" + second),
                Optional.of(messageId(user, second)),
                new Content.Did(input));
    }

    /** The user withdraws the message of {@link #wrote} with the same second. */
    static IncomingEvent withdrew(String user, int second) {
        return bare("unsend-" + user + "-" + second, user, second, new Content.Withdrew(messageId(user, second)));
    }

    static IncomingEvent blocked(String user, int second) {
        return bare("block-" + user + "-" + second, user, second, new Content.Left());
    }

    static String messageId(String user, int second) {
        return second + "-" + user;
    }

    private static IncomingEvent bare(String id, String user, int second, Content content) {
        return new IncomingEvent(id, user, NOON.plusSeconds(second), Optional.empty(), Optional.empty(), content);
    }
}
