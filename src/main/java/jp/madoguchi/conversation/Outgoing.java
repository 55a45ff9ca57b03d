package jp.madoguchi.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.dialogue.Choice;
import jp.madoguchi.dialogue.Message;

/**
 * One delivery to a person, taken from the outbox.
 *
 * @param id the delivery's id; also the retry key, the same at every attempt
 * @param channelUser the channel's id of the person
 * @param content what to send; never changes between attempts
 * @param replyToken a reply token that was fresh at {@link #replyUntil}, if none was spent on it yet
 * @param replyUntil until when the token may be used
 * @param attempt the number of this attempt, from 1
 * @param mayHaveArrived whether nobody knows how an earlier attempt ended: its sender died, or the channel did not answer.
 *     With a reply token, which is accepted only once, only a reply with the same token may follow, and never a push
 */
public record Outgoing(
        UUID id,
        String channelUser,
        Content content,
        Optional<String> replyToken,
        Optional<Instant> replyUntil,
        int attempt,
        boolean mayHaveArrived) {

    /**
     * What is sent.
     *
     * @param sender a coordinator's display name; empty when the bot speaks
     */
    public record Content(Optional<String> sender, List<Message> messages, List<Choice> choices) {}
}
