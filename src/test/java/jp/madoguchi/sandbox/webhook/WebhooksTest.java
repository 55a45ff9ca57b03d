package jp.madoguchi.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.parser.WebhookParser;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.sandbox.SandboxServer;
import jp.madoguchi.sandbox.WebhookListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What arrives at an account's server when residents do something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksTest {

    private final SandboxServer server = SandboxServer.start();
    private final WebhookListener listener = server.listener();
    private String resident = "";

    @BeforeEach
    void addResident() {
        resident = server.addResident();
        assertThat(listener.next(resident, "follow").at("/follow/isUnblocked").asBoolean())
                .isFalse();
    }

    @AfterEach
    void tidy() {
        server.allSwitchesOff();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void signsLikeTheExampleInLinesDocumentation() {
        String body = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}";

        assertThat(Signature.of(body.getBytes(StandardCharsets.UTF_8), SandboxServer.SECRET))
                .isEqualTo("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
    }

    @Test
    void textsArriveSignedAndComplete() throws Exception {
        say("母の介護で困っています");

        JsonNode event = listener.next(resident, "message");
        assertThat(event.path("mode").asText()).isEqualTo("active");
        assertThat(event.path("webhookEventId").asText()).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(event.at("/deliveryContext/isRedelivery").asBoolean(true)).isFalse();
        assertThat(event.at("/message/text").asText()).isEqualTo("母の介護で困っています");
        assertThat(event.at("/message/quoteToken").asText()).isNotBlank();
        assertThat(event.at("/message/markAsReadToken").asText()).isNotBlank();
        assertThat(event.at("/message/id").asText())
                .isEqualTo(lastMessage().path("id").asText());
    }

    @Test
    void theSdkReadsWhatIsSent() throws Exception {
        say("こんにちは");
        JsonNode event = listener.next(resident, "message");
        byte[] body = ("{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[" + event + "]}")
                .getBytes(StandardCharsets.UTF_8);
        WebhookParser parser =
                new WebhookParser(new LineSignatureValidator(SandboxServer.SECRET.getBytes(StandardCharsets.UTF_8)));

        assertThat(parser.handle(Signature.of(body, SandboxServer.SECRET), body).events())
                .singleElement()
                .isInstanceOfSatisfying(MessageEvent.class, message -> {
                    assertThat(message.source().userId()).isEqualTo(resident);
                    assertThat(message.message()).isInstanceOf(TextMessageContent.class);
                });
    }

    @Test
    void stickersPicturesAndPlacesArriveAsWhatTheyAre() {
        server.act(resident, "sticker", "{}");
        server.act(resident, "image", "{}");
        server.act(
                resident,
                "location",
                "{\"title\": \"家\", \"address\": \"北町1-2\", \"latitude\": 35.7, \"longitude\": 139.5}");

        assertThat(listener.next(resident, "message").at("/message/stickerId").asText())
                .isNotBlank();
        assertThat(listener.next(resident, "message")
                        .at("/message/contentProvider/type")
                        .asText())
                .isEqualTo("line");
        assertThat(listener.next(resident, "message").at("/message/address").asText())
                .isEqualTo("北町1-2");
    }

    @Test
    void aTapArrivesAsDataAndShowsItsWordsInTheChat() {
        server.act(resident, "tap", "{\"data\": \"person\", \"label\": \"人に相談する\"}");

        JsonNode event = listener.next(resident, "postback");
        assertThat(event.at("/postback/data").asText()).isEqualTo("person");
        assertThat(event.path("replyToken").asText()).isNotBlank();
        assertThat(lastMessage().path("side").asText()).isEqualTo("resident");
        assertThat(lastMessage().at("/message/text").asText()).isEqualTo("人に相談する");
    }

    @Test
    void anUnsentMessageIsGoneAndTold() {
        String messageId = say("やっぱりやめます");
        listener.next(resident, "message");

        server.act(resident, "unsend", "{\"messageId\": \"" + messageId + "\"}");

        assertThat(listener.next(resident, "unsend").at("/unsend/messageId").asText())
                .isEqualTo(messageId);
        assertThat(lastMessage().path("unsent").asBoolean()).isTrue();
        assertThat(lastMessage().path("message")).isEmpty();
    }

    @Test
    void blockingIsToldWithoutAReplyTokenAndEndsWithFollowing() {
        server.act(resident, "block", "{\"blocked\": true}");
        assertThat(listener.next(resident, "unfollow").has("replyToken")).isFalse();
        assertThat(server.act(resident, "text", "{\"text\": \"聞こえますか\"}").has("messageId"))
                .isFalse();

        server.act(resident, "block", "{\"blocked\": false}");
        assertThat(listener.next(resident, "follow").at("/follow/isUnblocked").asBoolean())
                .isTrue();
    }

    @Test
    void eventsOfOneResidentArriveInTheirOrder() {
        for (int number = 0; number < 20; number++) {
            say("その" + number);
        }

        for (int number = 0; number < 20; number++) {
            assertThat(nextText()).isEqualTo("その" + number);
        }
    }

    @Test
    void anEventThatWasNotTakenIsDeliveredAgain() {
        listener.refuseNext(1);
        say("届いていますか");

        JsonNode first = listener.next(resident, "message");
        JsonNode second = listener.next(resident, "message");

        assertThat(second.path("webhookEventId")).isEqualTo(first.path("webhookEventId"));
        assertThat(second.path("replyToken")).isEqualTo(first.path("replyToken"));
        assertThat(second.at("/deliveryContext/isRedelivery").asBoolean()).isTrue();
    }

    @Test
    void everyEventCanBeDeliveredTwice() {
        server.set("{\"redeliver\": true}");
        say("二度");

        JsonNode first = listener.next(resident, "message");
        JsonNode second = listener.next(resident, "message");

        assertThat(second.path("webhookEventId")).isEqualTo(first.path("webhookEventId"));
        assertThat(second.at("/deliveryContext/isRedelivery").asBoolean()).isTrue();
        assertThat(listener.isQuiet(resident)).isTrue();
    }

    @Test
    void twoEventsCanArriveInSwappedOrder() {
        server.set("{\"reorder\": true}");
        say("先");
        assertThat(listener.isQuiet(resident)).isTrue();
        say("後");

        assertThat(nextText()).isEqualTo("後");
        assertThat(nextText()).isEqualTo("先");
    }

    @Test
    void whatIsHeldForReorderingIsLetGoWhenTheSwitchIsTurnedOff() {
        server.set("{\"reorder\": true}");
        say("待っています");
        server.set("{\"reorder\": false}");

        assertThat(nextText()).isEqualTo("待っています");
    }

    @Test
    void aMessageShowsAsReadOnceTheServerTookIt() {
        listener.refuseNext(1);
        say("読みましたか");
        listener.next(resident, "message");
        assertThat(lastMessage().path("read").asBoolean()).isFalse();

        listener.next(resident, "message");
        server.awaitRead(resident);
    }

    private String say(String text) {
        return server.act(resident, "text", "{\"text\": \"" + text + "\"}")
                .path("messageId")
                .asText();
    }

    private String nextText() {
        return listener.next(resident, "message").at("/message/text").asText();
    }

    private JsonNode lastMessage() {
        return server.messages(resident).getLast();
    }
}
