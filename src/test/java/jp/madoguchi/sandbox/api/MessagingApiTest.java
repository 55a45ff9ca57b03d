package jp.madoguchi.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.ErrorDetail;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.PushMessageResponse;
import com.linecorp.bot.messaging.model.QuotaType;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.ValidateMessageRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.sandbox.SandboxServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the Messaging API, tried with the real SDK over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagingApiTest {

    private final SandboxServer server = SandboxServer.start();
    private final MessagingApiClient line = server.line(SandboxServer.TOKEN);
    private String resident = "";

    @BeforeAll
    void addResident() {
        resident = server.addResident();
    }

    @AfterEach
    void tidy() {
        server.allSwitchesOff();
        server.act(resident, "block", "{\"blocked\": false}");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void repliesArriveInOrderAndAreConfirmedWithTheirIds() {
        Result<?> result = succeed(line.replyMessage(reply(freshToken(), text("一"), text("二"))));

        assertThat(result.requestId()).isNotBlank();
        List<JsonNode> messages = server.messages(resident);
        assertThat(messages.subList(messages.size() - 2, messages.size()))
                .allMatch(message -> message.path("side").asText().equals("bot"))
                .extracting(message -> message.path("message").path("text").asText())
                .containsExactly("一", "二");
    }

    @Test
    void aReplyTokenAnswersOnlyOnce() {
        String token = freshToken();
        succeed(line.replyMessage(reply(token, text("一度目"))));

        MessagingApiClientException refused = fail(line.replyMessage(reply(token, text("二度目"))));

        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(refused.getError()).isEqualTo("Invalid reply token");
        assertThat(refused.getRequestId()).isNotBlank();
    }

    @Test
    void aRefusedMessageDoesNotUseTheReplyTokenUp() {
        String token = freshToken();

        fail(line.replyMessage(reply(token, text(""))));

        succeed(line.replyMessage(reply(token, text("直しました"))));
    }

    @Test
    void replyTokensCanBeMadeToExpireAtOnce() {
        server.set("{\"replyTokensExpired\": true}");

        assertThat(fail(line.replyMessage(reply(freshToken(), text("遅い")))).getError())
                .isEqualTo("Invalid reply token");
    }

    @Test
    void aReplyTakesNoRetryKey() {
        HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.address("/v2/bot/message/reply"))
                .header("Authorization", "Bearer " + SandboxServer.TOKEN)
                .header("Content-Type", "application/json")
                .header("X-Line-Retry-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aWrongTokenIsRefused() {
        MessagingApiClientException refused =
                fail(server.line("another-token").pushMessage(UUID.randomUUID(), push(text("x"))));

        assertThat(refused.getCode()).isEqualTo(401);
        assertThat(refused.getError()).startsWith("Authentication failed");
        assertThat(refused.getRequestId()).isNotBlank();
    }

    @Test
    void aRepeatedRetryKeyAnswersWhatWasSentTheFirstTime() {
        UUID key = UUID.randomUUID();
        Result<PushMessageResponse> first = succeed(line.pushMessage(key, push(text("一度だけ"))));
        int before = server.messages(resident).size();

        MessagingApiClientException again = fail(line.pushMessage(key, push(text("一度だけ"))));

        assertThat(again.getCode()).isEqualTo(409);
        assertThat(again.getError()).isEqualTo("The retry key is already accepted");
        assertThat(again.getSentMessages()).isEqualTo(first.body().sentMessages());
        assertThat(again.getHeader("x-line-accepted-request-id")).isEqualTo(first.requestId());
        assertThat(server.messages(resident)).hasSize(before);
    }

    @Test
    void anAnswerCanBeLostAfterTheMessageArrived() {
        server.set("{\"loseAnswers\": 1}");
        UUID key = UUID.randomUUID();
        int before = server.messages(resident).size();

        assertThat(fail(line.pushMessage(key, push(text("届いた")))).getCode()).isEqualTo(500);
        assertThat(fail(line.pushMessage(key, push(text("届いた")))).getCode()).isEqualTo(409);

        assertThat(server.messages(resident)).hasSize(before + 1);
    }

    @Test
    void sendsFailAsOftenAsAskedAndThenWork() {
        server.set("{\"failNext\": 2}");

        assertThat(fail(line.pushMessage(UUID.randomUUID(), push(text("1")))).getCode())
                .isEqualTo(500);
        assertThat(fail(line.pushMessage(UUID.randomUUID(), push(text("2")))).getCode())
                .isEqualTo(500);
        succeed(line.pushMessage(UUID.randomUUID(), push(text("3"))));
    }

    @Test
    void theRateLimitAndTheMonthlyLimitDifferOnlyInTheirWords() {
        server.set("{\"rateLimitNext\": 1, \"monthlyLimitReached\": true}");

        MessagingApiClientException rate = fail(line.pushMessage(UUID.randomUUID(), push(text("x"))));
        MessagingApiClientException month = fail(line.pushMessage(UUID.randomUUID(), push(text("x"))));

        assertThat(rate.getCode()).isEqualTo(429);
        assertThat(rate.getError()).isEqualTo("The API rate limit has been exceeded. Try again later.");
        assertThat(month.getCode()).isEqualTo(429);
        assertThat(month.getError()).isEqualTo("You have reached your monthly limit.");
    }

    @Test
    void theQuotaShowsWhatIsLeft() {
        assertThat(succeed(line.getMessageQuota()).body().type()).isEqualTo(QuotaType.LIMITED);
        long before = succeed(line.getMessageQuotaConsumption()).body().totalUsage();

        succeed(line.pushMessage(UUID.randomUUID(), push(text("数える"))));

        assertThat(succeed(line.getMessageQuotaConsumption()).body().totalUsage())
                .isEqualTo(before + 1);
    }

    @Test
    void oneWhoBlocksLooksReachedButGetsNothing() {
        server.act(resident, "block", "{\"blocked\": true}");
        int before = server.messages(resident).size();

        succeed(line.pushMessage(UUID.randomUUID(), push(text("届かない"))));

        assertThat(server.messages(resident)).hasSize(before);
        assertThat(fail(line.getProfile(resident)).getCode()).isEqualTo(404);
    }

    @Test
    void theProfileTellsTheName() {
        assertThat(succeed(line.getProfile(resident)).body().displayName()).isNotBlank();
    }

    @Test
    void theLoadingAnimationTakesFiveToSixtySecondsInStepsOfFive() {
        succeed(line.showLoadingAnimation(new ShowLoadingAnimationRequest(resident, 20)));

        assertThat(fail(line.showLoadingAnimation(new ShowLoadingAnimationRequest(resident, 7)))
                        .getCode())
                .isEqualTo(400);
    }

    @Test
    void messagesCanBeCheckedWithoutBeingSent() {
        int before = server.messages(resident).size();

        succeed(line.validateReply(new ValidateMessageRequest(List.of(text("よい")))));
        fail(line.validatePush(new ValidateMessageRequest(List.of(text("")))));

        assertThat(server.messages(resident)).hasSize(before);
    }

    @Test
    void textsAreCountedInUtf16Units() {
        succeed(line.pushMessage(UUID.randomUUID(), push(text("𠮷".repeat(2500)))));

        MessagingApiClientException refused =
                fail(line.pushMessage(UUID.randomUUID(), push(text("𠮷".repeat(2500) + "。"))));

        assertThat(refused.getError()).isEqualTo("The request body has 1 error(s)");
        assertThat(refused.getDetails())
                .containsExactly(new ErrorDetail("Length must be between 0 and 5000", "messages[0].text"));
    }

    @Test
    void aSendHasOneToFiveMessages() {
        succeed(line.pushMessage(UUID.randomUUID(), push(Collections.nCopies(5, text("五つ")))));

        assertThat(fail(line.pushMessage(UUID.randomUUID(), push(Collections.nCopies(6, text("六つ")))))
                        .getDetails())
                .containsExactly(new ErrorDetail("Size must be between 1 and 5", "messages"));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.address("/v2/bot/message/push"))
                .header("Authorization", "Bearer " + SandboxServer.TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"to\": "))
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(SandboxServer.read(answer).path("message").asText())
                .startsWith("The request body could not be parsed as JSON");
    }

    private String freshToken() {
        server.act(resident, "text", "{\"text\": \"こんにちは\"}");
        JsonNode event = server.listener().next(resident);
        while (!event.path("type").asText().equals("message")) {
            event = server.listener().next(resident);
        }
        return event.path("replyToken").asText();
    }

    private static TextMessage text(String text) {
        return new TextMessage(text);
    }

    private static ReplyMessageRequest reply(String token, Message... messages) {
        return new ReplyMessageRequest(token, List.of(messages), false);
    }

    private PushMessageRequest push(Message message) {
        return push(List.of(message));
    }

    private PushMessageRequest push(List<? extends Message> messages) {
        return new PushMessageRequest(resident, List.copyOf(messages), false, List.of());
    }

    private static <T> Result<T> succeed(CompletableFuture<Result<T>> call) {
        try {
            return call.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static MessagingApiClientException fail(CompletableFuture<? extends Result<?>> call) {
        try {
            throw new AssertionError(
                    "Accepted: " + call.get(10, TimeUnit.SECONDS).requestId());
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof MessagingApiClientException reason) {
                return reason;
            }
            throw new AssertionError(refused);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
