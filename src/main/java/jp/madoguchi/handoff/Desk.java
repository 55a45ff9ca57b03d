package jp.madoguchi.handoff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import jp.madoguchi.conversation.CaseDesk;
import jp.madoguchi.knowledge.City;
import jp.madoguchi.knowledge.KnowledgeStore;
import jp.madoguchi.knowledge.OpeningHours;
import jp.madoguchi.privacy.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the conversation tells the coordinators. Every call joins the caller's transaction. News about a case that is
 * already closed changes nothing and does not fail: a person must get an answer even when a coordinator was faster.
 */
@Singleton
@Transactional
class Desk implements CaseDesk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final CaseRepository cases;
    private final Vault vault;
    private final KnowledgeStore knowledge;
    private final Clock clock;
    private final Announcements announcements;

    Desk(CaseRepository cases, Vault vault, KnowledgeStore knowledge, Clock clock, Announcements announcements) {
        this.cases = cases;
        this.vault = vault;
        this.knowledge = knowledge;
        this.clock = clock;
        this.announcements = announcements;
    }

    @Override
    public Receipt open(CaseRequest request) {
        String number = CaseNumber.of(cases.nextInSequence());
        Instant now = clock.instant();
        int waitingBefore = cases.countWaitingBefore(request.urgent());
        cases.insert(
                number,
                request.person(),
                request.urgent(),
                request.crisis().orElse(null),
                request.consentGiven(),
                request.areaId().orElse(null),
                String.join(",", request.needIds()),
                String.join(",", request.windowIds()),
                request.easy(),
                now);
        call(number, request.nickname());
        announcements.changed(number);
        return new Receipt(number, isOpen(now), waitingBefore);
    }

    @Override
    public void raise(String caseNumber, String crisis) {
        announce(caseNumber, cases.raise(caseNumber, crisis));
    }

    @Override
    public void complete(String caseNumber, Optional<String> areaId, Optional<String> nickname, boolean consentGiven) {
        call(caseNumber, nickname);
        announce(caseNumber, cases.complete(caseNumber, areaId.orElse(null), consentGiven));
    }

    @Override
    public void withdraw(String caseNumber) {
        announce(caseNumber, cases.withdraw(caseNumber, clock.instant()));
    }

    @Override
    public void helped(String caseNumber, boolean helped) {
        announce(caseNumber, cases.helped(caseNumber, helped));
    }

    @Override
    public void heard(String caseNumber) {
        announce(caseNumber, cases.heard(caseNumber, clock.instant()));
    }

    private boolean isOpen(Instant now) {
        City city = knowledge.current().city();
        return OpeningHours.isOpen(city.desk().hours(), ZonedDateTime.ofInstant(now, city.zone()));
    }

    private void call(String number, Optional<String> nickname) {
        nickname.ifPresent(name -> cases.call(number, vault.seal(CaseRow.NICKNAME, name)));
    }

    private void announce(String caseNumber, long changedRows) {
        if (changedRows == 0) {
            LOG.warn("Case {} is not open any more; what the person did is in the transcript only", caseNumber);
        } else {
            announcements.changed(caseNumber);
        }
    }
}
