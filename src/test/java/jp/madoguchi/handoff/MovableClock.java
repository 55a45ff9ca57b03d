package jp.madoguchi.handoff;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still at a Friday morning in Tokyo, 2026-11-20 at 10:00, until a test moves it. */
@Singleton
@Primary
@Requires(property = "fakes", value = "true")
public class MovableClock extends Clock {

    private static final Instant START =
            OffsetDateTime.parse("2026-11-20T10:00:00+09:00").toInstant();

    private volatile Instant now = START;

    /** Puts the clock back to where it started. */
    public void reset() {
        now = START;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    /** Sets the clock, for example to {@code 2026-11-23T10:00:00+09:00}. */
    public void set(String time) {
        now = OffsetDateTime.parse(time).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
