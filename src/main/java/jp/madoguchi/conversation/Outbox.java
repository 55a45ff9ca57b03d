package jp.madoguchi.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What has to be sent. A channel takes deliveries one at a time, oldest first for each person, and reports how it went.
 * A delivery that was taken but never reported (the node died) is handed out again after a minute.
 */
public interface Outbox {

    /** The next delivery that is due, claimed for the caller. */
    Optional<Outgoing> take();

    /** The channel accepted it. Accepted is not delivered: a person who blocked the account is answered with success too. */
    void accepted(UUID id);

    /** The reply token was refused as invalid: try again without it. */
    void replyTokenSpent(UUID id);

    /** It failed for a reason that may pass. */
    void retryLater(UUID id, Duration delay, String reason);

    /** It failed for good, or nobody can tell whether it arrived; a human has to look. */
    void gaveUp(UUID id, String reason);

    /** Calls {@code listener} whenever a new delivery was stored on this node, so that sending need not wait for polling. */
    void whenFilled(Runnable listener);
}
