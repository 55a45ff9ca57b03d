package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = {"tables=true"})
class StoredInboxTest {

    private static final String TEXT = "母の介護で困っています";

    private final Inbox inbox;
    private final InboxWork work;
    private final Signal signal;
    private final SealedJson json;
    private final Tables tables;
    private final TransactionOperations<Connection> transactions;

    private final String user = Events.newUser();

    StoredInboxTest(
            Inbox inbox,
            InboxWork work,
            Signal signal,
            SealedJson json,
            Tables tables,
            TransactionOperations<Connection> transactions) {
        this.inbox = inbox;
        this.work = work;
        this.signal = signal;
        this.json = json;
        this.tables = tables;
        this.transactions = transactions;
    }

    @BeforeEach
    void workEverything() throws InterruptedException {
        workAll();
        signal.await(Duration.ZERO);
    }

    @Test
    void theSameEventDeliveredTwiceIsStoredAndAnsweredOnce() {
        inbox.accept(List.of(Events.wrote(user, 1, TEXT), Events.wrote(user, 1, TEXT)));
        inbox.accept(List.of(Events.wrote(user, 1, TEXT)));
        workAll();
        inbox.accept(List.of(Events.wrote(user, 1, TEXT)));
        workAll();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly(TEXT);
        assertThat(tables.deliveries(user)).hasSize(1);
    }

    @Test
    void anAcceptedCallbackWakesTheWorkers() throws InterruptedException {
        inbox.accept(List.of(Events.wrote(user, 1, TEXT)));

        assertThat(isAwake()).isTrue();
    }

    @Test
    void aCallbackThatCannotBeStoredWholeStoresNothingAndWakesNobody() throws InterruptedException {
        long before = tables.count("person");
        IncomingEvent unstorable = new IncomingEvent(
                "x".repeat(200),
                Events.newUser(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                new Content.Left());

        assertThatThrownBy(() -> inbox.accept(List.of(Events.wrote(user, 1, TEXT), unstorable)))
                .isInstanceOf(RuntimeException.class);

        assertThat(tables.count("inbox_event where worked_at is null")).isZero();
        assertThat(tables.count("person")).isEqualTo(before);
        assertThat(isAwake()).isFalse();
    }

    @Test
    void aRolledBackTransactionStoresNothingAndWakesNobody() throws InterruptedException {
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    inbox.accept(List.of(Events.wrote(user, 1, TEXT)));
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(tables.count("inbox_event where worked_at is null")).isZero();
        assertThat(isAwake()).isFalse();
    }

    @Test
    void aMessageWithdrawnAfterItsAnswerLosesItsTextEverywhere() {
        inbox.accept(List.of(Events.wrote(user, 1, TEXT)));
        workAll();
        assertThat(state().topic().lastText()).contains(TEXT);

        inbox.accept(List.of(Events.withdrew(user, 1)));

        assertThat(tables.transcript(user).getFirst()).satisfies(line -> {
            assertThat(line.withdrawn()).isTrue();
            assertThat(line.text()).isEmpty();
            assertThat(line.understood()).isEmpty();
        });
        assertThat(tables.count("inbox_event where content is not null and message_id = ?", Events.messageId(user, 1)))
                .isZero();
        assertThat(state().topic().lastText()).isEmpty();
        assertThat(state().topic().windowIds()).isNotEmpty();
    }

    @Test
    void aMessageWithdrawnWhileItWaitsIsNeverWorked() {
        inbox.accept(List.of(Events.wrote(user, 1, TEXT), Events.wrote(user, 2, "こんにちは")));
        inbox.accept(List.of(Events.withdrew(user, 1)));
        workAll();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly("こんにちは");
        assertThat(tables.deliveries(user)).hasSize(1);
    }

    @Test
    void aMessageWithdrawnBeforeItArrivesIsNeverStored() {
        inbox.accept(List.of(Events.withdrew(user, 1)));
        inbox.accept(List.of(Events.withdrew(user, 1), Events.wrote(user, 1, TEXT)));
        workAll();

        assertThat(tables.transcript(user)).isEmpty();
        assertThat(tables.count("inbox_event where message_id = ?", Events.messageId(user, 1)))
                .isZero();
    }

    @Test
    void aWithdrawalWaitsForTheWorkerThatIsAnsweringTheMessage() {
        inbox.accept(List.of(Events.wrote(user, 1, TEXT)));

        CompletableFuture<Void> withdrawal = transactions.executeWrite(status -> {
            assertThat(work.workOne()).isTrue();
            CompletableFuture<Void> started =
                    CompletableFuture.runAsync(() -> inbox.accept(List.of(Events.withdrew(user, 1))));
            assertThat(started).isNotDone();
            return started;
        });
        withdrawal.join();

        assertThat(tables.said(user, Speaker.RESIDENT)).containsExactly("");
    }

    @Test
    void manyCallbacksWithTheSamePeopleInAnyOrderAreAllStoredOnce() {
        List<String> users = Stream.generate(Events::newUser).limit(6).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<CompletableFuture<Void>> callbacks = IntStream.range(0, 60)
                    .mapToObj(round -> {
                        List<IncomingEvent> events = new ArrayList<>(users.stream()
                                .map(somebody -> Events.did(somebody, round / 2, new Input.Text("こんにちは")))
                                .toList());
                        Collections.shuffle(events);
                        return CompletableFuture.runAsync(() -> inbox.accept(events), threads);
                    })
                    .toList();
            callbacks.forEach(CompletableFuture::join);
        }

        assertThat(users)
                .allSatisfy(
                        somebody -> assertThat(tables.count("inbox_event where person_id = ?", tables.person(somebody)))
                                .isEqualTo(30));
        tables.execute("update inbox_event set worked_at = received_at");
    }

    private State state() {
        return json.open(
                "state",
                tables.column("select state from person where id = ?", tables.person(user))
                        .getFirst(),
                State.class);
    }

    /** Whether a worker that waits now would be woken. */
    private boolean isAwake() throws InterruptedException {
        Instant start = Instant.now();
        signal.await(Duration.ofMillis(300));
        return Duration.between(start, Instant.now()).toMillis() < 300;
    }

    private void workAll() {
        while (work.workOne()) {
            // Until nothing waits.
        }
    }
}
