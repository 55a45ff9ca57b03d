package jp.madoguchi.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which retry keys were accepted in the last 24 hours, and what was answered then. */
final class RetryKeys {

    static final Duration LIFE = Duration.ofHours(24);

    private final InstantSource clock;
    private final Map<UUID, Accepted> accepted = new HashMap<>();

    RetryKeys(InstantSource clock) {
        this.clock = clock;
    }

    Optional<Accepted> find(UUID key) {
        Instant oldest = clock.instant().minus(LIFE);
        accepted.values().removeIf(earlier -> earlier.at().isBefore(oldest));
        return Optional.ofNullable(accepted.get(key));
    }

    void remember(UUID key, String requestId, List<SentMessage> messages) {
        accepted.put(key, new Accepted(clock.instant(), requestId, List.copyOf(messages)));
    }

    /** The request that was accepted with a key. */
    record Accepted(Instant at, String requestId, List<SentMessage> messages) {}
}
