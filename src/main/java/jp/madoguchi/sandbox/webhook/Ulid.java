package jp.madoguchi.sandbox.webhook;

import java.security.SecureRandom;
import java.util.Random;

/** Ids like LINE's webhookEventId: 26 characters, sortable by time (https://github.com/ulid/spec). */
final class Ulid {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_CHARACTERS = 10;
    private static final int RANDOM_CHARACTERS = 16;
    private static final Random RANDOM = new SecureRandom();

    private Ulid() {}

    /** A new id for this time, in milliseconds since 1970. */
    static String at(long millis) {
        StringBuilder id = new StringBuilder(TIME_CHARACTERS + RANDOM_CHARACTERS);
        for (int place = TIME_CHARACTERS - 1; place >= 0; place--) {
            id.append(ALPHABET.charAt((int) (millis >>> (5 * place)) & 31));
        }
        RANDOM.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(digit -> id.append(ALPHABET.charAt(digit)));
        return id.toString();
    }
}
