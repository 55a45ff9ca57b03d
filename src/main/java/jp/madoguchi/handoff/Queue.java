package jp.madoguchi.handoff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.KnowledgeStore;
import jp.madoguchi.privacy.Vault;

/** The cases as coordinators look at them: urgent ones first, then those that wait longest. */
@Singleton
public class Queue {

    /** How many cases a list gives at most; a longer queue shows in the {@link Summary}. */
    public static final int MOST = 200;

    private final CaseRepository cases;
    private final Vault vault;
    private final KnowledgeStore knowledge;
    private final Clock clock;

    Queue(CaseRepository cases, Vault vault, KnowledgeStore knowledge, Clock clock) {
        this.cases = cases;
        this.vault = vault;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param waitingSince when the case that waits longest was opened
     */
    public record Summary(
            long waiting, long waitingUrgent, long inCharge, long resolvedToday, Optional<Instant> waitingSince) {}

    /** Cases that nobody has taken. */
    @Transactional
    public List<Case> waiting() {
        return read(cases.withStatus(CaseStatus.WAITING, MOST));
    }

    /** Cases that somebody is in charge of. */
    @Transactional
    public List<Case> inCharge() {
        return read(cases.withStatus(CaseStatus.IN_CHARGE, MOST));
    }

    /** Cases that this coordinator is in charge of. */
    @Transactional
    public List<Case> heldBy(Coordinator coordinator) {
        return read(cases.heldBy(coordinator.id()));
    }

    /** Cases that ended since midnight in the city, last first. */
    @Transactional
    public List<Case> resolvedToday() {
        return read(cases.resolvedSince(startOfToday(), MOST));
    }

    /** Counts and the longest wait. */
    @Transactional
    public Summary summary() {
        OpenCounts open = cases.countOpen();
        return new Summary(
                open.waiting(),
                open.waitingUrgent(),
                open.inCharge(),
                cases.countResolvedSince(startOfToday()),
                Optional.ofNullable(open.waitingSince()));
    }

    private Instant startOfToday() {
        ZoneId zone = knowledge.current().city().zone();
        return ZonedDateTime.now(clock.withZone(zone))
                .toLocalDate()
                .atStartOfDay(zone)
                .toInstant();
    }

    private List<Case> read(List<CaseRow> rows) {
        return rows.stream().map(row -> row.toCase(vault)).toList();
    }
}
