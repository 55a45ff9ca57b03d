package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.MessageContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.conversation.IncomingEvent;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.dialogue.Action;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.Input.Media;
import jp.madoguchi.line.Reading.Ignored;
import jp.madoguchi.line.Reading.Reason;
import jp.madoguchi.line.Reading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each name stands for a callback under {@code src/test/resources/line/events}. */
class EventReaderTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    private final EventReader reader = new EventReader();

    static Stream<Arguments> whatPeopleDo() {
        return Stream.of(
                Arguments.of("text", new Input.Text("母の介護で困っています 👵🏻")),
                Arguments.of("text-in-a-future-mode", new Input.Text("新しい状態")),
                Arguments.of("sticker", new Input.Sticker(List.of("cry", "sad"))),
                Arguments.of("sticker-without-keywords", new Input.Sticker(List.of())),
                Arguments.of("sticker-with-text", new Input.Text("もう つかれた")),
                Arguments.of("image", new Media(Media.Kind.IMAGE)),
                Arguments.of("video", new Media(Media.Kind.VIDEO)),
                Arguments.of("audio", new Media(Media.Kind.AUDIO)),
                Arguments.of("file", new Media(Media.Kind.FILE)),
                Arguments.of("message-of-a-future-type", new Media(Media.Kind.OTHER)),
                Arguments.of("location", new Input.Location(35.685175, 139.7528, Optional.of("東京都千代田区千代田1-1"))),
                Arguments.of("follow", new Input.Arrived(false)),
                Arguments.of("follow-of-old", new Input.Arrived(false)),
                Arguments.of("follow-again", new Input.Arrived(true)),
                Arguments.of("postback", new Input.Tapped(new Action.PickNeed("care-of-parents"))));
    }

    @ParameterizedTest
    @MethodSource("whatPeopleDo")
    void understandsWhatPeopleDo(String name, Input input) {
        assertThat(understood(name).content()).isEqualTo(new Content.Did(input));
    }

    @Test
    void understandsThatSomebodyLeft() {
        assertThat(understood("unfollow").content()).isEqualTo(new Content.Left());
    }

    @Test
    void understandsThatAMessageWasWithdrawn() {
        assertThat(understood("unsend").content()).isEqualTo(new Content.Withdrew("325708"));
    }

    @Test
    void keepsWhatIsNeededToAnswerAndToRecogniseASecondDelivery() {
        IncomingEvent event = understood("text");

        assertThat(event.id()).isEqualTo("01FZ74A0TDDPYRVKNK77XKC001");
        assertThat(event.channelUser()).isEqualTo(Fixtures.USER);
        assertThat(event.occurredAt()).isEqualTo(Instant.ofEpochMilli(1462629479859L));
        assertThat(event.replyToken()).contains("nHuyWiB7yP5Zw52FIkcQobQuGDXCTA");
        assertThat(event.messageId()).contains("444573844083572737");
    }

    @Test
    void derivesTheSameIdForBothDeliveriesOfAnEventWithoutOne() {
        assertThat(understood("text-without-event-id").id())
                .matches("derived-[0-9a-f]{64}")
                .isEqualTo(understood("text-without-event-id-redelivered").id());
    }

    @Test
    void takesTheTimeOfArrivalWhenLineTellsNone() {
        assertThat(understood("text-without-timestamp").occurredAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "standby, message, STANDBY",
        "text-in-group, message, GROUP",
        "text-in-group-without-user, message, GROUP",
        "text-in-room, message, GROUP",
        "text-without-user, message, NO_PERSON",
        "text-without-source, message, NO_PERSON",
        "text-from-a-future-source, message, NO_PERSON",
        "text-without-text, message, MALFORMED",
        "location-without-place, message, MALFORMED",
        "message-without-message, message, MALFORMED",
        "message-of-the-wrong-kind, message, MALFORMED",
        "unsend-without-message, unsend, MALFORMED",
        "postback-unknown, postback, UNKNOWN_ACTION",
        "postback-without-data, postback, UNKNOWN_ACTION",
        "join, join, GROUP",
        "leave, leave, GROUP",
        "memberJoined, memberJoined, GROUP",
        "memberLeft, memberLeft, GROUP",
        "accountLink, accountLink, NOT_USED",
        "beacon, beacon, NOT_USED",
        "videoPlayComplete, videoPlayComplete, NOT_USED",
        "membership, membership, NOT_USED",
        "delivery, delivery, NOT_USED",
        "module, module, NOT_USED",
        "activated, activated, NOT_USED",
        "deactivated, deactivated, NOT_USED",
        "botSuspended, botSuspended, NOT_USED",
        "botResumed, botResumed, NOT_USED",
        "event-of-a-future-type, telepathy, UNKNOWN_TYPE",
        "event-without-type, none, UNKNOWN_TYPE",
    })
    void ignoresOnPurpose(String name, String type, Reason reason) {
        assertThat(read(name)).isEqualTo(new Ignored(type, reason));
    }

    static Stream<String> everyTypeOfTheSdk() {
        return Stream.of(Event.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .filter(type -> !type.equals("message"));
    }

    @ParameterizedTest
    @MethodSource("everyTypeOfTheSdk")
    void hasDecidedAboutEveryTypeOfTheSdk(String type) {
        Reading reading = read(type);

        assertThat(reading).isNotIn(new Ignored(type, Reason.UNKNOWN_TYPE), new Ignored(type, Reason.MALFORMED));
    }

    static Stream<String> everyKindOfMessageOfTheSdk() {
        return Stream.of(MessageContent.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfMessageOfTheSdk")
    void hasDecidedAboutEveryKindOfMessageOfTheSdk(String type) {
        assertThat(understood(type).content()).isNotEqualTo(new Content.Did(new Media(Media.Kind.OTHER)));
    }

    private IncomingEvent understood(String name) {
        assertThat(read(name)).isInstanceOf(Understood.class);
        return ((Understood) read(name)).event();
    }

    private Reading read(String name) {
        return reader.read("U8e742f61d673b39c7fff3cecb7536ef0", Fixtures.event(name), NOW);
    }
}
