package jp.madoguchi.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A conversation handed to a human.
 *
 * @param number as it is told to the person, for example {@code A-1042}
 * @param crisis the code of the crisis, such as {@code suicide}
 * @param consentGiven false only when danger to life made asking impossible
 * @param nickname how the person wants to be called
 * @param needIds what the bot understood
 * @param windowIds which windows were already shown
 * @param easy whether the person reads easy Japanese
 * @param heardAt when the person wrote last
 * @param claim who is in charge; kept when the case is resolved
 * @param repliedAt when a coordinator wrote last
 * @param helped whether the help helped, as the person said
 */
public record Case(
        String number,
        UUID person,
        CaseStatus status,
        boolean urgent,
        Optional<String> crisis,
        boolean consentGiven,
        Optional<String> areaId,
        Optional<String> nickname,
        List<String> needIds,
        List<String> windowIds,
        boolean easy,
        Instant openedAt,
        Instant heardAt,
        Optional<Claim> claim,
        Optional<Instant> repliedAt,
        Optional<Resolution> resolution,
        Optional<Boolean> helped) {

    /** Who is in charge, and since when. */
    public record Claim(UUID coordinator, String name, Instant at) {}

    /** How and when it ended. */
    public record Resolution(Outcome outcome, Instant at) {}

    /** Whether this coordinator is in charge now. */
    public boolean isHeldBy(Coordinator coordinator) {
        return status == CaseStatus.IN_CHARGE
                && claim.filter(taken -> taken.coordinator().equals(coordinator.id()))
                        .isPresent();
    }

    /** Whether the person wrote something after the last word of a coordinator. */
    public boolean isUnanswered() {
        return status != CaseStatus.RESOLVED
                && repliedAt.map(replied -> replied.isBefore(heardAt)).orElse(true);
    }
}
