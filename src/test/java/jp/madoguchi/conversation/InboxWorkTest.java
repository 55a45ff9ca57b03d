package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.conversation.InboxWork.EventFailedException;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.handoff.MovableClock;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = {"tables=true", "fakes=true"})
class InboxWorkTest {

    /** Words that make the dialogue open a case, and so reach the desk in the middle of the transaction. */
    private static final String URGENT = "死にたい";

    private final Inbox inbox;
    private final InboxWork work;
    private final BrokenDesk desk;
    private final Tables tables;
    private final MovableClock clock;

    private final String user = Events.newUser();

    InboxWorkTest(Inbox inbox, InboxWork work, BrokenDesk desk, Tables tables, MovableClock clock) {
        this.inbox = inbox;
        this.work = work;
        this.desk = desk;
        this.tables = tables;
        this.clock = clock;
    }

    @BeforeEach
    void mend() {
        desk.broken = false;
        tables.execute("update inbox_event set worked_at = received_at where worked_at is null");
    }

    @Test
    void aPersonsEventsAreWorkedByTheChannelsClockHoweverTheyArrive() {
        inbox.accept(List.of(Events.wrote(user, 3, "三"), Events.wrote(user, 1, "一")));
        inbox.accept(List.of(Events.wrote(user, 2, "二")));

        workAll();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly("一", "二", "三");
    }

    @Test
    void anErrorInTheMiddleOfATurnLeavesNoTraceOfIt() {
        desk.broken = true;
        inbox.accept(List.of(Events.wrote(user, 1, URGENT)));

        assertThat(fail().getCause()).isInstanceOf(StackOverflowError.class);
        assertThat(tables.transcript(user)).isEmpty();
        assertThat(tables.deliveries(user)).isEmpty();

        desk.broken = false;
        clock.forward(Duration.ofSeconds(1));
        workAll();
        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly(URGENT);
        assertThat(tables.deliveries(user)).containsExactly("WAITING");
    }

    @Test
    void aFailingEventWaitsLongerEachTimeKeepsThePersonsOrderAndHoldsUpNobodyElse() {
        desk.broken = true;
        String other = Events.newUser();
        inbox.accept(List.of(
                Events.wrote(user, 1, URGENT), Events.wrote(user, 2, "こんにちは"), Events.wrote(other, 3, "こんにちは")));

        for (int seconds : List.of(1, 2, 4, 8, 16)) {
            fail();
            clock.forward(Duration.ofSeconds(seconds).minusMillis(1));
            workAll();
            clock.forward(Duration.ofMillis(1));
        }
        assertThat(tables.said(other, Speaker.RESIDENT)).containsExactly("こんにちは");
        assertThat(tables.transcript(user)).isEmpty();

        fail();
        workAll();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly("こんにちは");
        assertThat(tables.column(
                        "select attempts from inbox_event where failure is not null and person_id = ?",
                        tables.person(user)))
                .containsExactly("6");
    }

    @Test
    void anEventThatCannotBeReadIsLeftLikeAnyOtherThatFails() {
        inbox.accept(List.of(Events.wrote(user, 1, "こんにちは"), Events.wrote(user, 2, "二")));
        tables.execute(
                "update inbox_event set content = 'rubbish' where id = ?",
                Events.wrote(user, 1, "").id());

        for (int attempt = 1; attempt <= 6; attempt++) {
            fail();
            clock.forward(Duration.ofMinutes(1));
        }
        workAll();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly("二");
    }

    @Test
    void whatIsNotedAboutAFailureQuotesNobody() {
        desk.broken = true;
        inbox.accept(List.of(Events.wrote(user, 1, URGENT)));

        fail();

        assertThat(tables.column("select failure from inbox_event where person_id = ?", tables.person(user)))
                .singleElement()
                .asString()
                .startsWith("java.lang.StackOverflowError at " + BrokenDesk.class.getName())
                .doesNotContain(URGENT);
    }

    @Test
    void aFailureThatIsReportedLateDoesNotUndoWhatAnotherWorkerDid() {
        desk.broken = true;
        inbox.accept(List.of(Events.wrote(user, 1, URGENT)));
        EventFailedException failure = catchThrowableOfType(EventFailedException.class, work::workOne);
        desk.broken = false;
        workAll();

        work.failed(failure);

        assertThat(tables.count(
                        "inbox_event where worked_at is not null and failure is null and person_id = ?",
                        tables.person(user)))
                .isEqualTo(1);
    }

    @Test
    void whoBlocksTheAccountIsSentNothingUntilTheyWriteAgain() {
        inbox.accept(List.of(Events.wrote(user, 1, "一"), Events.blocked(user, 2)));
        workAll();
        assertThat(tables.deliveries(user)).containsExactly("CANCELLED");

        inbox.accept(List.of(Events.wrote(user, 3, "三")));
        workAll();
        assertThat(tables.deliveries(user)).containsExactly("CANCELLED", "WAITING");
    }

    private void workAll() {
        while (work.workOne()) {
            // Until nothing is due.
        }
    }

    /** Works until the event that fails, as a worker does. */
    private EventFailedException fail() {
        EventFailedException failure = catchThrowableOfType(EventFailedException.class, this::workAll);
        assertThat(failure).isNotNull();
        work.failed(failure);
        return failure;
    }

    /** A desk that can be broken, in the worst way: with an error, and a message that quotes. */
    @Singleton
    @Primary
    @Requires(property = "spec.name", value = "InboxWorkTest")
    static class BrokenDesk implements CaseDesk {

        volatile boolean broken;

        @Override
        public Receipt open(CaseRequest request) {
            if (broken) {
                throw new StackOverflowError(URGENT);
            }
            return new Receipt("A-1", true, 0);
        }

        @Override
        public void raise(String caseNumber, String crisis) {}

        @Override
        public void complete(
                String caseNumber, Optional<String> areaId, Optional<String> nickname, boolean consentGiven) {}

        @Override
        public void withdraw(String caseNumber) {}

        @Override
        public void helped(String caseNumber, boolean helped) {}

        @Override
        public void heard(String caseNumber) {}
    }
}
