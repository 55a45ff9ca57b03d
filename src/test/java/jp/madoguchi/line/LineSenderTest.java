package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.dialogue.Action;
import jp.madoguchi.dialogue.Choice;
import jp.madoguchi.dialogue.Message.Words;
import jp.madoguchi.line.Outcome.Accepted;
import jp.madoguchi.line.Outcome.Failed;
import jp.madoguchi.line.Outcome.Later;
import jp.madoguchi.line.Outcome.TokenSpent;
import jp.madoguchi.line.Outcome.Uncertain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineSenderTest {
    private static final UUID ID = UUID.fromString("123e4567-e89b-42d3-a456-426614174000");
    private static final Outgoing.Content HELLO = new Outgoing.Content(
            Optional.empty(), List.of(new Words("こんにちは")), List.of(new Choice("人に相談する", new Action.TalkToPerson())));

    private static final Outgoing.Content LENGTHY =
            new Outgoing.Content(Optional.empty(), Collections.nCopies(6, new Words("長".repeat(5000))), List.of());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private FakeLine line;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void repliesWhileTheTokenIsFresh() {
        assertThat(send(fresh(HELLO))).isEqualTo(new Accepted());

        FakeLine.Received request = line.received.getFirst();
        assertThat(request.path()).isEqualTo("/v2/bot/message/reply");
        assertThat(request.authorization()).isEqualTo("Bearer " + Fixtures.TOKEN);
        assertThat(request.retryKey()).isEmpty();
        assertThat(request.body().path("replyToken").asText()).isEqualTo("the-reply-token");
        assertThat(request.body().path("messages").path(0).path("text").asText())
                .isEqualTo("こんにちは");
    }

    @Test
    void pushesWithTheDeliveryAsRetryKeyOnceTheTokenIsStale() {
        assertThat(send(stale(HELLO))).isEqualTo(new Accepted());
        assertThat(send(withoutToken(HELLO))).isEqualTo(new Accepted());

        assertThat(line.received).hasSize(2).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/v2/bot/message/push");
            assertThat(request.retryKey()).contains(ID.toString());
            assertThat(request.body().path("to").asText()).isEqualTo(Fixtures.USER);
        });
    }

    @Test
    void saysWhenTheReplyTokenWasRefused() {
        line.prepare(FakeLine.INVALID_TOKEN);

        assertThat(send(fresh(HELLO))).isEqualTo(new TokenSpent());
    }

    @Test
    void takesAPushThatLineAlreadyHasForAccepted() {
        line.prepare(FakeLine.ALREADY_ACCEPTED);

        assertThat(send(withoutToken(HELLO))).isEqualTo(new Accepted());
    }

    @Test
    void triesAgainAfterTheRateLimitButNotAfterTheMonthlyLimit() {
        line.prepare(FakeLine.RATE_LIMIT, FakeLine.MONTHLY_LIMIT);

        assertThat(send(withoutToken(HELLO)))
                .isEqualTo(new Later("LINE answered 429: The API rate limit has been exceeded. Try again later."));
        assertThat(send(withoutToken(HELLO)))
                .isEqualTo(new Failed("LINE answered 429: You have reached your monthly limit."));
    }

    @Test
    void triesAgainWhenLineFails() {
        line.prepare(FakeLine.FAILURE, FakeLine.FOREIGN);

        assertThat(send(withoutToken(HELLO))).isEqualTo(new Later("LINE answered 500: Internal Server Error"));
        assertThat(send(withoutToken(HELLO))).isEqualTo(new Later("LINE answered 502: (an answer that is not LINE's)"));
    }

    @Test
    void givesUpWithLinesWordsWhenLineRefuses() {
        line.prepare(FakeLine.BAD_REQUEST);

        assertThat(send(fresh(HELLO)))
                .isEqualTo(new Failed(
                        "LINE answered 400: The request body has 1 error(s); messages[0].text: May not be empty"));
    }

    @Test
    void doesNotKnowWhatBecameOfAReplyThatLineDidNotAnswerOrFailedOn() {
        line.prepare(FakeLine.SILENCE, FakeLine.FAILURE);

        assertThat(send(fresh(HELLO)))
                .isEqualTo(new Uncertain("LINE did not answer the reply: SocketTimeoutException"));
        assertThat(send(fresh(HELLO))).isEqualTo(new Uncertain("LINE answered 500: Internal Server Error"));
        assertThat(line.received).hasSize(2);
    }

    @Test
    void repliesAgainWithTheSameTokenWhenAnEarlierReplyMayHaveArrived() {
        assertThat(send(maybeArrived(fresh(HELLO)))).isEqualTo(new Accepted());

        assertThat(line.received).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v2/bot/message/reply");
            assertThat(request.body().path("replyToken").asText()).isEqualTo("the-reply-token");
        });
    }

    @Test
    void takesARefusedTokenForTheProofThatAnEarlierReplyArrived() {
        line.prepare(FakeLine.INVALID_TOKEN);

        assertThat(send(maybeArrived(fresh(HELLO)))).isEqualTo(new Accepted());
        assertThat(line.received).hasSize(1);
    }

    @Test
    void neverPushesWhatMayHaveArrivedAsAReply() {
        assertThat(send(maybeArrived(stale(HELLO))))
                .isEqualTo(
                        new Failed(
                                "Nobody knows whether an earlier reply arrived (its sender stopped, or LINE did not"
                                        + " answer), and its reply token has expired. Not pushed, so that nobody is answered twice."));
        assertThat(line.received).isEmpty();
    }

    @Test
    void repeatsPushesThatMayHaveArrived() {
        assertThat(send(maybeArrived(withoutToken(HELLO)))).isEqualTo(new Accepted());
        assertThat(send(maybeArrived(fresh(LENGTHY)))).isEqualTo(new Accepted());
        assertThat(send(maybeArrived(stale(LENGTHY)))).isEqualTo(new Accepted());

        assertThat(line.received).hasSize(5).extracting(FakeLine.Received::path).containsOnly("/v2/bot/message/push");
    }

    @Test
    void neverRepeatsAReplyByItselfWhenAKeptConnectionBreaks() {
        LineSender sender = sender(line.base());
        line.prepare(FakeLine.ACCEPTED, FakeLine.HANG_UP);

        assertThat(sender.send(fresh(HELLO))).isEqualTo(new Accepted());
        assertThat(sender.send(fresh(HELLO))).isInstanceOf(Uncertain.class);
        assertThat(line.received).hasSize(2);
    }

    @Test
    void triesAPushAgainThatLineDidNotAnswer() {
        line.prepare(FakeLine.SILENCE, FakeLine.HANG_UP);

        assertThat(send(withoutToken(HELLO))).isEqualTo(new Later("LINE did not answer: SocketTimeoutException"));
        assertThat(send(withoutToken(HELLO))).isInstanceOf(Later.class);
    }

    @Test
    void triesAReplyAgainThatNeverLeft() {
        LineSender sender = sender(line.base());
        line.close();

        assertThat(sender.send(fresh(HELLO))).isEqualTo(new Later("LINE could not be reached: ConnectException"));
    }

    @Test
    void pushesWhatDoesNotFitOneRequestWithARetryKeyForEach() {
        assertThat(send(fresh(LENGTHY))).isEqualTo(new Accepted());

        assertThat(line.received).extracting(FakeLine.Received::path).containsOnly("/v2/bot/message/push");
        assertThat(line.received)
                .extracting(request -> request.retryKey().orElseThrow())
                .containsExactly(ID.toString(), LineSender.retryKey(ID, 1).toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void sendsNothingWhenThereIsNothingToRead() {
        assertThat(send(fresh(new Outgoing.Content(Optional.empty(), List.of(), List.of()))))
                .isEqualTo(new Accepted());
        assertThat(line.received).isEmpty();
    }

    @Test
    void measuresEveryRequest() {
        line.prepare(FakeLine.FAILURE);
        send(fresh(HELLO));

        assertThat(meters.get("madoguchi.line.requests")
                        .tags("endpoint", "reply", "status", "500")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    private Outcome send(Outgoing delivery) {
        return sender(line.base()).send(delivery);
    }

    private LineSender sender(String base) {
        return new LineSender(
                new MessagingClientFactory().messagingApiClient(Fixtures.settings(base, Duration.ofMillis(700))),
                new MessageFactory(),
                meters);
    }

    private static Outgoing fresh(Outgoing.Content content) {
        return delivery(content, Optional.of(Instant.now().plusSeconds(50)));
    }

    private static Outgoing stale(Outgoing.Content content) {
        return delivery(content, Optional.of(Instant.now().minusSeconds(1)));
    }

    private static Outgoing withoutToken(Outgoing.Content content) {
        return delivery(content, Optional.empty());
    }

    private static Outgoing maybeArrived(Outgoing first) {
        return new Outgoing(
                first.id(), first.channelUser(), first.content(), first.replyToken(), first.replyUntil(), 2, true);
    }

    private static Outgoing delivery(Outgoing.Content content, Optional<Instant> replyUntil) {
        return new Outgoing(
                ID, Fixtures.USER, content, replyUntil.map(until -> "the-reply-token"), replyUntil, 1, false);
    }
}
