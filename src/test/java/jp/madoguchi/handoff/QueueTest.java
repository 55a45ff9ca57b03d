package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = "fakes=true")
class QueueTest {

    private final Queue queue;
    private final Desk desk;
    private final CaseWork work;
    private final Rows rows;
    private final MovableClock clock;

    QueueTest(Queue queue, Desk desk, CaseWork work, Rows rows, MovableClock clock) {
        this.queue = queue;
        this.desk = desk;
        this.work = work;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        rows.removeCases();
        clock.reset();
    }

    @Test
    void urgentCasesComeFirstAndThenThoseThatWaitLongest() {
        String early = openNormal();
        String late = openNormal();
        String urgentEarly = openUrgent();
        String urgentLate = openUrgent();

        assertThat(queue.waiting()).extracting(Case::number).containsExactly(urgentEarly, urgentLate, early, late);
    }

    @Test
    void aReleasedCaseGoesBackToThePlaceOfItsWaitingTime() {
        Coordinator sakura = rows.coordinator("さくら");
        String early = openNormal();
        String late = openNormal();
        work.claim(early, sakura);

        work.release(early, sakura);

        assertThat(queue.waiting()).extracting(Case::number).containsExactly(early, late);
        assertThat(queue.waiting().getFirst().claim()).isEmpty();
    }

    @Test
    void aClaimedCaseIsWithItsCoordinatorAndNobodyElse() {
        Coordinator sakura = rows.coordinator("さくら");
        Coordinator keyaki = rows.coordinator("けやき");
        String number = openNormal();

        work.claim(number, sakura);

        assertThat(queue.waiting()).isEmpty();
        assertThat(queue.inCharge()).extracting(Case::number).containsExactly(number);
        assertThat(queue.heldBy(sakura)).extracting(Case::number).containsExactly(number);
        assertThat(queue.heldBy(keyaki)).isEmpty();
    }

    @Test
    void resolvedCasesOfTodayAreThoseSinceMidnightInTheCity() {
        clock.set("2026-11-20T23:58:00+09:00");
        resolve(openNormal());
        clock.set("2026-11-21T00:01:00+09:00");
        String today = openNormal();
        resolve(today);

        assertThat(queue.resolvedToday()).extracting(Case::number).containsExactly(today);
        assertThat(queue.summary().resolvedToday()).isEqualTo(1);
    }

    @Test
    void theSummaryCountsAndKnowsTheLongestWait() {
        openNormal();
        openUrgent();
        String taken = openNormal();
        work.claim(taken, rows.coordinator("さくら"));

        Queue.Summary summary = queue.summary();

        assertThat(summary.waiting()).isEqualTo(2);
        assertThat(summary.waitingUrgent()).isEqualTo(1);
        assertThat(summary.inCharge()).isEqualTo(1);
        assertThat(summary.resolvedToday()).isZero();
        assertThat(summary.waitingSince()).contains(clock.instant().minus(Duration.ofMinutes(3)));
    }

    @Test
    void anEmptyQueueHasNoLongestWait() {
        assertThat(queue.summary().waiting()).isZero();
        assertThat(queue.summary().waitingSince()).isEmpty();
    }

    private String openNormal() {
        String number = desk.open(Requests.normal(rows.person())).number();
        clock.forward(Duration.ofMinutes(1));
        return number;
    }

    private String openUrgent() {
        String number = desk.open(Requests.urgent(rows.person())).number();
        clock.forward(Duration.ofMinutes(1));
        return number;
    }

    private void resolve(String number) {
        Coordinator coordinator = rows.coordinator("さくら");
        work.claim(number, coordinator);
        work.resolve(number, coordinator, Outcome.CONNECTED);
    }
}
