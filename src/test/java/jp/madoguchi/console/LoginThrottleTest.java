package jp.madoguchi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.handoff.MovableClock;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void fiveWrongPasswordsWithinFiveMinutesMakeTheLoginWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.wait("mori")).isEmpty();
            throttle.failed("mori");
            clock.forward(Duration.ofSeconds(10));
        }

        assertThat(throttle.wait("mori")).contains(Duration.ofSeconds(250));
        assertThat(throttle.wait("MORI")).isPresent();
        assertThat(throttle.wait("hayashi")).isEmpty();
    }

    @Test
    void theWaitEndsWhenTheFirstOfTheFiveIsFiveMinutesOld() {
        for (int i = 0; i < 5; i++) {
            throttle.failed("mori");
            clock.forward(Duration.ofSeconds(10));
        }

        clock.forward(Duration.ofSeconds(249));
        assertThat(throttle.wait("mori")).contains(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(throttle.wait("mori")).isEmpty();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            throttle.failed("mori");
        }
        throttle.succeeded("mori");
        throttle.failed("mori");

        assertThat(throttle.wait("mori")).isEmpty();
    }
}
