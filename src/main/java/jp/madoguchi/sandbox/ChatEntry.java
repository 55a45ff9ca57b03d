package jp.madoguchi.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;

/**
 * One message as it stands in a resident's chat.
 *
 * @param id LINE's message id
 * @param residentId whose chat it stands in
 * @param position its place in that chat, from 0
 * @param message the message object as it travelled; empty once it was unsent
 * @param state how far it has come
 * @param version when this was last changed, in the platform's count of changes
 */
public record ChatEntry(
        String id, String residentId, int position, Side side, Instant at, JsonNode message, State state, long version)
        implements Change {

    /** Who wrote it. */
    public enum Side {
        RESIDENT,
        BOT;

        /** The name in the JSON interface. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a message has come. */
    public enum State {
        /** It stands in the chat. */
        SENT,
        /** The account's server took the webhook, which shows as 既読. */
        READ,
        /** The words of a tapped button: shown, but never sent as a message, so it cannot be unsent either. */
        DISPLAYED,
        /** The resident took it back. */
        UNSENT
    }

    /** Whether the resident can still take it back. */
    public boolean canBeUnsent() {
        return side == Side.RESIDENT && (state == State.SENT || state == State.READ);
    }
}
