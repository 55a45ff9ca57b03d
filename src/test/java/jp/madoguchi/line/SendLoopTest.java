package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.dialogue.Message.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendLoopTest {
    private final FakeOutbox outbox = new FakeOutbox();
    private FakeLine line;
    private SendLoop loop;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
        loop = new SendLoop(
                outbox,
                new LineSender(
                        new MessagingClientFactory()
                                .messagingApiClient(Fixtures.settings(line.base(), Duration.ofSeconds(2))),
                        new MessageFactory(),
                        new SimpleMeterRegistry()));
        loop.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        loop.stop();
        line.close();
    }

    @Test
    void reportsWhatLineAccepted() throws InterruptedException {
        Outgoing delivery = delivery(1);
        outbox.put(delivery);

        assertThat(outbox.awaitReport()).isEqualTo(report("accepted", delivery, ""));
    }

    @Test
    void reportsASpentReplyToken() throws InterruptedException {
        line.prepare(FakeLine.INVALID_TOKEN);
        Outgoing delivery = delivery(1);
        outbox.put(delivery);

        assertThat(outbox.awaitReport()).isEqualTo(report("spent", delivery, ""));
    }

    @Test
    void waitsLongerAfterEachFailureAndThenSucceeds() throws InterruptedException {
        line.prepare(FakeLine.FAILURE, FakeLine.FAILURE);

        outbox.put(delivery(1));
        assertThat(outbox.awaitReport().delay()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        outbox.put(delivery(4));
        assertThat(outbox.awaitReport().delay()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        outbox.put(delivery(5));
        assertThat(outbox.awaitReport().what()).isEqualTo("accepted");
    }

    @Test
    void givesUpAfterTheLastAttempt() throws InterruptedException {
        line.prepare(FakeLine.FAILURE);
        Outgoing delivery = delivery(Backoff.MOST_ATTEMPTS);
        outbox.put(delivery);

        assertThat(outbox.awaitReport())
                .isEqualTo(report(
                        "gave up", delivery, "Given up after 20 attempts. LINE answered 500: Internal Server Error"));
    }

    @Test
    void letsNoSlowDeliveryHoldUpTheOthers() throws InterruptedException {
        Outgoing slow = delivery(1);
        line.prepare(FakeLine.SILENCE);
        outbox.put(slow);
        while (line.received.isEmpty()) {
            Thread.sleep(10);
        }
        List<Outgoing> others = List.of(delivery(1), delivery(1), delivery(1));
        others.forEach(outbox::put);

        for (int count = 0; count < others.size(); count++) {
            assertThat(outbox.awaitReport()).satisfies(report -> {
                assertThat(report.what()).isEqualTo("accepted");
                assertThat(report.id()).isNotEqualTo(slow.id());
            });
        }
        assertThat(outbox.awaitReport().what()).isEqualTo("uncertain");
    }

    @Test
    void waitsForWhatIsUnderWayWhenStopped() throws InterruptedException {
        line.prepare(FakeLine.SILENCE);
        Outgoing delivery = delivery(1);
        outbox.put(delivery);
        while (line.received.isEmpty()) {
            Thread.sleep(10);
        }

        loop.stop();

        assertThat(outbox.awaitReport().what()).isEqualTo("uncertain");
        outbox.put(delivery(1));
        assertThat(line.received).hasSize(1);
    }

    private static Outgoing delivery(int attempt) {
        return new Outgoing(
                UUID.randomUUID(),
                Fixtures.USER,
                new Outgoing.Content(Optional.empty(), List.of(new Words("こんにちは")), List.of()),
                Optional.of("the-reply-token"),
                Optional.of(Instant.now().plusSeconds(50)),
                attempt,
                false);
    }

    private static FakeOutbox.Report report(String what, Outgoing delivery, String reason) {
        return new FakeOutbox.Report(what, delivery.id(), Duration.ZERO, reason);
    }
}
