package jp.madoguchi.line;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: one second, then twice as long each time, five minutes at the most. */
final class Backoff {
    /** About an hour of trying; LINE knows a retry key for a day, so the last attempt is as safe as the first. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Between half and all of the full wait, so that what failed together does not come back together.
     *
     * @param attempt the number of the attempt that failed, from 1
     */
    Duration after(int attempt) {
        long full = Math.min(Duration.ofSeconds(1L << Math.min(attempt - 1, 20)).toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(random.nextLong(full / 2, full + 1));
    }
}
