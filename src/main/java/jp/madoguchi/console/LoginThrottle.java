package jp.madoguchi.console;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down guessing of passwords: after five wrong ones for a login within five minutes, that login has to wait. Kept in
 * memory of this node; a login counts whether or not it exists.
 */
@Singleton
class LoginThrottle {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_LOGINS = 10_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this login has to wait; empty when it may try. */
    Optional<Duration> wait(String login) {
        Instant now = clock.instant();
        Deque<Instant> recent = failures.computeIfPresent(key(login), (same, times) -> recent(times, now));
        return recent == null || recent.size() < ALLOWED
                ? Optional.empty()
                : Optional.of(Duration.between(now, recent.getFirst().plus(WINDOW)));
    }

    void failed(String login) {
        Instant now = clock.instant();
        if (failures.size() >= MOST_LOGINS) {
            failures.values().removeIf(times -> times.getLast().isBefore(now.minus(WINDOW)));
        }
        failures.compute(key(login), (same, times) -> {
            Deque<Instant> more = new ArrayDeque<>(times == null ? new ArrayDeque<>() : times);
            more.addLast(now);
            return more;
        });
    }

    void succeeded(String login) {
        failures.remove(key(login));
    }

    private static Deque<Instant> recent(Deque<Instant> times, Instant now) {
        Deque<Instant> recent = new ArrayDeque<>(times);
        recent.removeIf(time -> !time.isAfter(now.minus(WINDOW)));
        return recent;
    }

    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }
}
