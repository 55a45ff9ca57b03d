package jp.madoguchi.sandbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A simulated resident who has the account as a friend.
 *
 * @param id LINE's user id: {@code U} and 32 hexadecimal digits
 * @param blocked whether the resident has blocked the account
 * @param loadingUntil until when the "…" of the loading animation shows, unless a message comes first
 * @param version when this was last changed, in the platform's count of changes
 */
public record Resident(String id, String name, boolean blocked, Optional<Instant> loadingUntil, long version)
        implements Change {

    @Override
    public String residentId() {
        return id;
    }
}
