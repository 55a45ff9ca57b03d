package jp.madoguchi.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reply tokens: each allows one answer within a minute of its webhook. A redelivered webhook gives the minute anew, but
 * not after 20 minutes (LINE Messaging API reference, "Send reply message").
 */
final class ReplyTokens {

    static final Duration LIFE = Duration.ofMinutes(1);
    static final Duration LIFE_WITH_REDELIVERY = Duration.ofMinutes(20);

    private final InstantSource clock;
    private final Map<String, Token> tokens = new HashMap<>();

    ReplyTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** A new token for an event of this resident. */
    String issue(String residentId) {
        Instant now = clock.instant();
        tokens.values()
                .removeIf(token -> token.issuedAt().plus(LIFE_WITH_REDELIVERY).isBefore(now));
        String value = UUID.randomUUID().toString().replace("-", "");
        tokens.put(value, new Token(residentId, now, now.plus(LIFE)));
        return value;
    }

    /** The webhook with this token is delivered again; does nothing when the token is used up or too old. */
    void renew(String value) {
        Instant now = clock.instant();
        tokens.computeIfPresent(value, (key, token) -> {
            Instant end = token.issuedAt().plus(LIFE_WITH_REDELIVERY);
            Instant fresh = now.plus(LIFE);
            return new Token(token.residentId(), token.issuedAt(), fresh.isBefore(end) ? fresh : end);
        });
    }

    /** Uses the token up and says whose it was; empty when it is unknown, used or too old. */
    Optional<String> spend(String value) {
        return Optional.ofNullable(tokens.remove(value))
                .filter(token -> clock.instant().isBefore(token.validUntil()))
                .map(Token::residentId);
    }

    private record Token(String residentId, Instant issuedAt, Instant validUntil) {}
}
