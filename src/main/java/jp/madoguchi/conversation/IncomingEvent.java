package jp.madoguchi.conversation;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.dialogue.Input;

/**
 * One event of a channel, ready to be stored.
 *
 * @param id unique for the event, the same when it is delivered again (LINE: webhookEventId)
 * @param channelUser the channel's id of the person
 * @param occurredAt when it happened, by the channel's clock
 * @param replyToken what allows one free answer for about a minute
 * @param messageId the channel's id of the message, by which it can be withdrawn
 * @param content what happened
 */
public record IncomingEvent(
        String id,
        String channelUser,
        Instant occurredAt,
        Optional<String> replyToken,
        Optional<String> messageId,
        Content content) {

    /** What an event tells. */
    public sealed interface Content {

        /** The person did something that the dialogue answers. */
        record Did(Input input) implements Content {}

        /** The person withdrew (送信取消) a message; nothing of it may remain. */
        record Withdrew(String messageId) implements Content {}

        /** The person blocked the account. */
        record Left() implements Content {}
    }
}
