package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk.Receipt;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = "fakes=true")
class DeskTest {

    private final Desk desk;
    private final CaseWork work;
    private final Rows rows;
    private final MovableClock clock;
    private final TransactionOperations<Connection> transactions;

    DeskTest(Desk desk, CaseWork work, Rows rows, MovableClock clock, TransactionOperations<Connection> transactions) {
        this.desk = desk;
        this.work = work;
        this.rows = rows;
        this.clock = clock;
        this.transactions = transactions;
    }

    @BeforeEach
    void start() {
        rows.removeCases();
        clock.reset();
    }

    @Test
    void anOpenedCaseHoldsEverythingThatWasAskedFor() {
        UUID person = rows.person();

        Receipt receipt = desk.open(Requests.normal(person));

        Case opened = find(receipt.number());
        assertThat(opened.person()).isEqualTo(person);
        assertThat(opened.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(opened.urgent()).isFalse();
        assertThat(opened.consentGiven()).isTrue();
        assertThat(opened.areaId()).contains("south");
        assertThat(opened.nickname()).contains("みかん");
        assertThat(opened.needIds()).containsExactly("care-start", "rent-unpaid");
        assertThat(opened.windowIds()).containsExactly("houkatsu");
        assertThat(opened.openedAt()).isEqualTo(clock.instant());
        assertThat(opened.claim()).isEmpty();
    }

    @Test
    void aCaseWithoutAreaNameOrNeedIsACaseToo() {
        Case opened = find(desk.open(Requests.urgent(rows.person())).number());

        assertThat(opened.urgent()).isTrue();
        assertThat(opened.crisis()).contains("suicide");
        assertThat(opened.areaId()).isEmpty();
        assertThat(opened.nickname()).isEmpty();
        assertThat(opened.needIds()).isEmpty();
    }

    @Test
    void theReceiptSaysWhetherTheDeskIsOpenInTheCity() {
        assertThat(desk.open(Requests.normal(rows.person())).deskOpen()).isTrue();

        clock.set("2026-11-23T10:00:00+09:00");
        assertThat(desk.open(Requests.normal(rows.person())).deskOpen())
                .as("勤労感謝の日")
                .isFalse();
    }

    @Test
    void theReceiptCountsThoseWhoComeBefore() {
        assertThat(desk.open(Requests.normal(rows.person())).waitingBefore()).isZero();
        assertThat(desk.open(Requests.normal(rows.person())).waitingBefore()).isEqualTo(1);
        assertThat(desk.open(Requests.urgent(rows.person())).waitingBefore()).isZero();
        assertThat(desk.open(Requests.urgent(rows.person())).waitingBefore()).isEqualTo(1);
        assertThat(desk.open(Requests.normal(rows.person())).waitingBefore()).isEqualTo(4);
    }

    @Test
    void aCaseExistsOnlyIfTheCallersTransactionIsCommitted() {
        String[] number = new String[1];

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    number[0] = desk.open(Requests.normal(rows.person())).number();
                    throw new IllegalStateException("the turn could not be stored");
                }))
                .hasMessageContaining("the turn could not be stored");

        assertThat(work.find(number[0])).isEmpty();
    }

    @Test
    void raisingMakesAWaitingCaseUrgent() {
        String number = desk.open(Requests.normal(rows.person())).number();

        desk.raise(number, "dv");

        assertThat(find(number).urgent()).isTrue();
        assertThat(find(number).crisis()).contains("dv");
    }

    @Test
    void completingAddsWhatIsNewAndKeepsTheRest() {
        String number = desk.open(Requests.urgent(rows.person())).number();

        desk.complete(number, Optional.of("north"), Optional.empty(), true);
        desk.complete(number, Optional.empty(), Optional.of("りんご"), false);

        assertThat(find(number).areaId()).contains("north");
        assertThat(find(number).nickname()).contains("りんご");
        assertThat(find(number).consentGiven()).isTrue();
    }

    @Test
    void aPersonCanTakeTheCaseBack() {
        String number = desk.open(Requests.normal(rows.person())).number();

        desk.withdraw(number);

        assertThat(find(number).status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(find(number).resolution().map(Case.Resolution::outcome)).contains(Outcome.WITHDRAWN);
    }

    @Test
    void hearingFromThePersonMovesTheTimeTheyWereHeard() {
        String number = desk.open(Requests.normal(rows.person())).number();
        clock.forward(Duration.ofMinutes(5));

        desk.heard(number);

        assertThat(find(number).heardAt()).isEqualTo(clock.instant());
        assertThat(find(number).openedAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(5)));
    }

    @Test
    void whetherItHelpedIsKept() {
        String number = desk.open(Requests.normal(rows.person())).number();

        desk.helped(number, true);

        assertThat(find(number).helped()).contains(true);
    }

    @Test
    void newsAboutAClosedCaseChangesNothingAndDoesNotFail() {
        String number = desk.open(Requests.normal(rows.person())).number();
        desk.withdraw(number);

        assertThatCode(() -> desk.raise(number, "dv")).doesNotThrowAnyException();

        assertThat(find(number).urgent()).isFalse();
    }

    private Case find(String number) {
        return work.find(number).orElseThrow();
    }
}
