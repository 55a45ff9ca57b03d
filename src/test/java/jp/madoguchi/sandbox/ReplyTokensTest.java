package jp.madoguchi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ReplyTokensTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-01T00:00:00Z"));
    private final ReplyTokens tokens = new ReplyTokens(now::get);

    @Test
    void aTokenAnswersOnceAndOnlyItsResident() {
        String token = tokens.issue("Ua");

        assertThat(tokens.spend(token)).contains("Ua");
        assertThat(tokens.spend(token)).isEmpty();
    }

    @Test
    void aTokenIsDeadAfterAMinute() {
        String inTime = tokens.issue("Ua");
        String late = tokens.issue("Ua");

        pass(Duration.ofSeconds(59));
        assertThat(tokens.spend(inTime)).isPresent();

        pass(Duration.ofSeconds(1));
        assertThat(tokens.spend(late)).isEmpty();
    }

    @Test
    void aRedeliveryGivesTheMinuteAnew() {
        String token = tokens.issue("Ua");

        pass(Duration.ofMinutes(10));
        tokens.renew(token);
        pass(Duration.ofSeconds(59));

        assertThat(tokens.spend(token)).isPresent();
    }

    @Test
    void noRedeliveryGivesATokenMoreThanTwentyMinutes() {
        String token = tokens.issue("Ua");

        pass(Duration.ofMinutes(20));
        tokens.renew(token);

        assertThat(tokens.spend(token)).isEmpty();
    }

    @Test
    void aRedeliveryDoesNotBringAUsedTokenBack() {
        String token = tokens.issue("Ua");
        tokens.spend(token);

        tokens.renew(token);

        assertThat(tokens.spend(token)).isEmpty();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
