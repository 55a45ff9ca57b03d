package jp.madoguchi.conversation;

import java.time.Duration;
import java.util.Optional;

/**
 * What has to be sent. A channel takes deliveries one at a time, oldest first for each person, and reports how it went.
 *
 * <p>A delivery that was taken but never reported (the node died) is handed out again, with
 * {@link Outgoing#mayHaveArrived}: after a minute, or after 15 seconds when it holds a reply token, so that the token is
 * still fresh. What a sender reports after that no longer counts, except that the channel has accepted it.
 */
public interface Outbox {

    /** The next delivery that is due, claimed for the caller. */
    Optional<Outgoing> take();

    /** The channel accepted it. Accepted is not delivered: a person who blocked the account is answered with success too. */
    void accepted(Outgoing delivery);

    /** The reply token was refused as invalid, and nothing can have arrived: try again without it. */
    void replyTokenSpent(Outgoing delivery);

    /** It failed for a reason that may pass, and sending it again cannot reach the person twice. */
    void retryLater(Outgoing delivery, Duration delay, String reason);

    /** A reply may have arrived or not; it is handed out again with {@link Outgoing#mayHaveArrived}. */
    void uncertain(Outgoing delivery, Duration delay, String reason);

    /** It failed for good, or nobody can tell whether it arrived; a human has to look. */
    void gaveUp(Outgoing delivery, String reason);

    /** Calls {@code listener} whenever a new delivery was stored on this node, so that sending need not wait for polling. */
    void whenFilled(Runnable listener);
}
