package jp.madoguchi.handoff;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import jp.madoguchi.conversation.TranscriptGrew;

/** Tells open pages about changes, but only about those that can already be read: after the commit. */
@Singleton
class Announcements {

    private final ApplicationEventPublisher<Pending> pending;
    private final ApplicationEventPublisher<CaseChanged> committed;
    private final CaseRepository cases;

    Announcements(
            ApplicationEventPublisher<Pending> pending,
            ApplicationEventPublisher<CaseChanged> committed,
            CaseRepository cases) {
        this.pending = pending;
        this.committed = committed;
        this.cases = cases;
    }

    /** A case changed, if the transaction that runs now is not rolled back. */
    void changed(String number) {
        pending.publishEvent(new Pending(number));
    }

    @TransactionalEventListener
    void onCommit(Pending change) {
        committed.publishEvent(new CaseChanged(change.number()));
    }

    @EventListener
    void onTranscriptGrew(TranscriptGrew grew) {
        cases.openNumbersOf(grew.person()).forEach(number -> committed.publishEvent(new CaseChanged(number)));
    }

    record Pending(String number) {}
}
