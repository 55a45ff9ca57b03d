package jp.madoguchi.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.AccountLinkEvent;
import com.linecorp.bot.webhook.model.ActivatedEvent;
import com.linecorp.bot.webhook.model.BeaconEvent;
import com.linecorp.bot.webhook.model.BotResumedEvent;
import com.linecorp.bot.webhook.model.BotSuspendedEvent;
import com.linecorp.bot.webhook.model.DeactivatedEvent;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.EventMode;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.GroupSource;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.MemberJoinedEvent;
import com.linecorp.bot.webhook.model.MemberLeftEvent;
import com.linecorp.bot.webhook.model.MembershipEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.ModuleEvent;
import com.linecorp.bot.webhook.model.PnpDeliveryCompletionEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.RoomSource;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.VideoPlayCompleteEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.conversation.IncomingEvent;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.dialogue.Action;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.line.Reading.Ignored;
import jp.madoguchi.line.Reading.Reason;
import jp.madoguchi.line.Reading.Understood;

/**
 * Decides for every type of event that LINE can send what it means here. A type that a later LINE adds is ignored and
 * counted, as LINE asks of its bots.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook event objects</a>
 */
@Singleton
final class EventReader {
    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    private final MessageReader messages = new MessageReader();

    /** @param receivedAt stands in for the time of the event when LINE leaves it out */
    Reading read(String destination, JsonNode json, Instant receivedAt) {
        String type = json.path("type").asText("none");
        Event event;
        try {
            event = MAPPER.treeToValue(json, Event.class);
        } catch (JsonProcessingException strange) {
            return new Ignored(type, Reason.MALFORMED);
        }
        if (event.mode() == EventMode.STANDBY) {
            return new Ignored(type, Reason.STANDBY);
        }
        if (event.source() instanceof GroupSource || event.source() instanceof RoomSource) {
            return new Ignored(type, Reason.GROUP);
        }
        return switch (event) {
            case MessageEvent message ->
                messages.read(message)
                        .map(input -> fromPerson(destination, json, event, receivedAt, new Content.Did(input)))
                        .orElse(new Ignored(type, Reason.MALFORMED));
            case PostbackEvent postback ->
                action(postback)
                        .map(action -> fromPerson(
                                destination, json, event, receivedAt, new Content.Did(new Input.Tapped(action))))
                        .orElse(new Ignored(type, Reason.UNKNOWN_ACTION));
            case FollowEvent follow ->
                fromPerson(destination, json, event, receivedAt, new Content.Did(new Input.Arrived(unblocked(follow))));
            case UnfollowEvent unused -> fromPerson(destination, json, event, receivedAt, new Content.Left());
            case UnsendEvent unsend ->
                withdrawn(unsend)
                        .map(messageId ->
                                fromPerson(destination, json, event, receivedAt, new Content.Withdrew(messageId)))
                        .orElse(new Ignored(type, Reason.MALFORMED));

            // Groups: the account neither greets nor listens there.
            case JoinEvent unused -> new Ignored(type, Reason.GROUP);
            case LeaveEvent unused -> new Ignored(type, Reason.GROUP);
            case MemberJoinedEvent unused -> new Ignored(type, Reason.GROUP);
            case MemberLeftEvent unused -> new Ignored(type, Reason.GROUP);

            // Features that this account does not use.
            case AccountLinkEvent unused -> new Ignored(type, Reason.NOT_USED);
            case BeaconEvent unused -> new Ignored(type, Reason.NOT_USED);
            case VideoPlayCompleteEvent unused -> new Ignored(type, Reason.NOT_USED);
            case MembershipEvent unused -> new Ignored(type, Reason.NOT_USED);
            case PnpDeliveryCompletionEvent unused -> new Ignored(type, Reason.NOT_USED);

            // Module channels: who holds the chat is decided in our own database.
            case ModuleEvent unused -> new Ignored(type, Reason.NOT_USED);
            case ActivatedEvent unused -> new Ignored(type, Reason.NOT_USED);
            case DeactivatedEvent unused -> new Ignored(type, Reason.NOT_USED);
            case BotSuspendedEvent unused -> new Ignored(type, Reason.NOT_USED);
            case BotResumedEvent unused -> new Ignored(type, Reason.NOT_USED);

            case Event unused -> new Ignored(type, Reason.UNKNOWN_TYPE);
        };
    }

    private static Reading fromPerson(
            String destination, JsonNode json, Event event, Instant receivedAt, Content content) {
        String user = json.path("source").path("userId").asText("");
        if (user.isBlank()) {
            return new Ignored(json.path("type").asText(), Reason.NO_PERSON);
        }
        return new Understood(new IncomingEvent(
                EventId.of(destination, json),
                user,
                event.timestamp() == null ? receivedAt : Instant.ofEpochMilli(event.timestamp()),
                text(json.path("replyToken")),
                text(json.path("message").path("id")),
                content));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }

    private static Optional<Action> action(PostbackEvent event) {
        return Optional.ofNullable(event.postback())
                .flatMap(postback -> Optional.ofNullable(postback.data()))
                .flatMap(Action::parse);
    }

    private static boolean unblocked(FollowEvent event) {
        return event.follow() != null && Boolean.TRUE.equals(event.follow().isUnblocked());
    }

    private static Optional<String> withdrawn(UnsendEvent event) {
        return Optional.ofNullable(event.unsend()).flatMap(unsend -> Optional.ofNullable(unsend.messageId()));
    }
}
