package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = {"tables=true"})
class RepositoriesTest {

    private static final Instant NOW = Events.NOON;
    private static final Instant LATER = NOW.plusSeconds(60);

    private final PersonRepository people;
    private final InboxRepository events;
    private final TranscriptRepository lines;
    private final DeliveryRepository deliveries;
    private final FeedbackRepository feedback;
    private final Tables tables;
    private final TransactionOperations<Connection> transactions;

    private final UUID person = UUID.randomUUID();

    RepositoriesTest(
            PersonRepository people,
            InboxRepository events,
            TranscriptRepository lines,
            DeliveryRepository deliveries,
            FeedbackRepository feedback,
            Tables tables,
            TransactionOperations<Connection> transactions) {
        this.people = people;
        this.events = events;
        this.lines = lines;
        this.deliveries = deliveries;
        this.feedback = feedback;
        this.tables = tables;
        this.transactions = transactions;
    }

    @BeforeEach
    void start() {
        List.of("feedback", "delivery", "transcript_line", "inbox_event", "withdrawn_message", "person")
                .forEach(table -> tables.execute("delete from " + table));
        people.addIfNew(person, person.toString(), "sealed user", "sealed state", NOW);
    }

    @Test
    void aPersonIsAddedOnceForAPseudonym() {
        assertThat(people.addIfNew(UUID.randomUUID(), person.toString(), "other", "other", NOW))
                .isZero();

        assertThat(people.holdByPseudonym(person.toString()))
                .contains(new PersonRow(person, person.toString(), "sealed user", "sealed state", false, NOW))
                .isEqualTo(people.hold(person));
        assertThat(people.holdByPseudonym("nobody")).isEmpty();
    }

    @Test
    void aPersonsStateAndBlockAreSaved() {
        people.saveState(person, "new state");
        people.saveBlocked(person, true);

        assertThat(people.hold(person)).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo("new state");
            assertThat(row.blocked()).isTrue();
        });
    }

    @Test
    void aTurnThatSomebodyHasIsSkippedOrWaitedFor() {
        CompletableFuture<Optional<PersonRow>> waiting = transactions.executeWrite(status -> {
            assertThat(people.holdIfFree(person)).isPresent();
            assertThat(CompletableFuture.supplyAsync(() -> people.holdIfFree(person))
                            .join())
                    .isEmpty();
            CompletableFuture<Optional<PersonRow>> started = CompletableFuture.supplyAsync(() -> people.hold(person));
            people.saveState(person, "new state");
            assertThat(started).isNotDone();
            return started;
        });

        assertThat(waiting.join().map(PersonRow::state)).contains("new state");
    }

    @Test
    void whoeverWaitsLongestComesFirst() {
        UUID second = UUID.randomUUID();
        people.addIfNew(second, second.toString(), "sealed user", "sealed state", NOW);
        assertThat(events.waitingPeople(NOW, 5)).isEmpty();
        addEvent(second, "second", NOW.plusSeconds(1));
        addEvent(person, "first", NOW);

        assertThat(events.waitingPeople(LATER, 5)).containsExactly(person, second);
        assertThat(events.waitingPeople(LATER, 1)).containsExactly(person);
        assertThat(events.waitingPeople(NOW, 5)).containsExactly(person);
    }

    @Test
    void aPersonWithAnEventThatHasToWaitWaitsAsAWhole() {
        addEvent(person, "first", NOW);
        addEvent(person, "second", NOW);
        assertThat(events.failed("first", LATER, "why")).isEqualTo(1);

        assertThat(events.waitingPeople(NOW, 5)).isEmpty();
        assertThat(events.waitingPeople(LATER, 5)).containsExactly(person);
    }

    @Test
    void anEventIsStoredOnceAndWorkedInTheOrderOfTheChannelsClock() {
        events.addIfNew("b", person, "m-b", "sealed b", "token", NOW.plusSeconds(2), NOW);
        events.addIfNew("a", person, null, "sealed a", null, NOW.plusSeconds(1), LATER);
        assertThat(events.addIfNew("a", person, null, "again", null, NOW, NOW)).isZero();

        assertThat(events.oldestOf(person))
                .contains(new InboxRow("a", person, null, "sealed a", null, NOW.plusSeconds(1), LATER, 0, LATER));
        assertThat(events.countWaiting()).isEqualTo(2);
        events.worked("a", NOW);
        assertThat(events.oldestOf(person).map(InboxRow::id)).contains("b");
        events.worked("b", NOW);
        assertThat(events.oldestOf(person)).isEmpty();
        assertThat(events.countWaiting()).isZero();
        assertThat(tables.count("inbox_event where content is null and reply_token is null"))
                .isEqualTo(2);
    }

    @Test
    void aFailedEventWaitsAndAHopelessOneIsLeft() {
        addEvent(person, "event", NOW);
        events.failed("event", LATER, "why");
        assertThat(events.oldestOf(person)).hasValueSatisfying(row -> {
            assertThat(row.attempts()).isEqualTo(1);
            assertThat(row.notBefore()).isEqualTo(LATER);
        });

        assertThat(events.gaveUp("event", NOW, "hopeless")).isEqualTo(1);

        assertThat(events.oldestOf(person)).isEmpty();
        assertThat(tables.column("select failure from inbox_event")).containsExactly("hopeless");
        assertThat(events.failed("event", LATER, "too late")).isZero();
        assertThat(events.gaveUp("event", LATER, "too late")).isZero();
    }

    @Test
    void aWithdrawnMessageIsRememberedAndItsTextGone() {
        addEvent(person, "event", NOW);
        lines.add(person, NOW, "RESIDENT", "", "m-event", "sealed text", "sealed meaning");

        assertThat(events.withdraw("m-event", NOW)).isEqualTo(1);
        assertThat(events.withdraw("m-event", NOW)).isZero();
        events.purge("m-event", NOW);
        assertThat(lines.purge("m-event")).isEqualTo(1);

        assertThat(events.countWithdrawn("m-event")).isEqualTo(1);
        assertThat(events.countWithdrawn("m-other")).isZero();
        assertThat(events.oldestOf(person)).isEmpty();
        assertThat(tables.column("select content from inbox_event")).containsExactly("null");
        assertThat(lines.of(person)).singleElement().satisfies(line -> {
            assertThat(line.content()).isNull();
            assertThat(line.understood()).isNull();
        });
    }

    @Test
    void aTranscriptKeepsTheOrderInWhichItWasWritten() {
        lines.add(person, LATER, "RESIDENT", "", "m", "one", "meaning");
        lines.add(person, NOW, "COORDINATOR", "さくら", null, "two", null);

        assertThat(lines.of(person)).extracting(TranscriptRow::content).containsExactly("one", "two");
        assertThat(lines.of(person).getLast()).satisfies(line -> {
            assertThat(line.speaker()).isEqualTo(Speaker.COORDINATOR);
            assertThat(line.speakerName()).isEqualTo("さくら");
            assertThat(line.saidAt()).isEqualTo(NOW);
        });
        assertThat(lines.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aDeliveryIsLentToOneAndReportedOnlyByThatOne() {
        UUID id = addDelivery("token");
        assertThat(deliveries.nextDue(NOW.minusSeconds(1))).isEmpty();
        assertThat(deliveries.nextDue(NOW)).contains(id);

        assertThat(deliveries.lend(id, 0, LATER, true, "token")).isEqualTo(1);
        assertThat(deliveries.lend(id, 0, LATER, false, null)).isZero();

        assertThat(deliveries.nextDue(NOW)).isEmpty();
        assertThat(deliveries.nextDue(LATER)).contains(id);
        assertThat(deliveries.byId(id))
                .contains(new DeliveryRow(id, "sealed user", "sealed content", "token", LATER, 1, LATER, true));
        assertThat(deliveries.replyTokenSpent(id, 2, NOW)).isZero();
        assertThat(deliveries.retryAt(id, 2, NOW, false, "why")).isZero();
        assertThat(deliveries.gaveUp(id, 2, NOW, "why")).isZero();
        assertThat(deliveries.gaveUp(id, 1, NOW, "why")).isEqualTo(1);
    }

    @Test
    void aDeliveryComesBackWithoutItsTokenOrLater() {
        UUID id = addDelivery("token");
        deliveries.lend(id, 0, LATER, false, "token");
        assertThat(deliveries.retryAt(id, 1, NOW.plusSeconds(1), true, "why")).isEqualTo(1);
        assertThat(deliveries.nextDue(NOW)).isEmpty();
        assertThat(deliveries.nextDue(NOW.plusSeconds(1))).contains(id);
        assertThat(deliveries.byId(id).map(DeliveryRow::mayHaveArrived)).contains(true);

        assertThat(deliveries.replyTokenSpent(id, 1, NOW)).isEqualTo(1);

        assertThat(deliveries.nextDue(NOW)).contains(id);
        assertThat(deliveries.byId(id).flatMap(row -> Optional.ofNullable(row.replyToken())))
                .isEmpty();
    }

    @Test
    void settledDeliveriesKeepNoTextUnlessAHumanHasToLook() {
        UUID accepted = addDelivery(null);
        UUID failed = addDelivery(null);
        UUID cancelled = addDelivery(null);
        assertThat(deliveries.countWaiting()).isEqualTo(3);

        deliveries.accepted(accepted, NOW);
        deliveries.gaveUp(failed, 0, NOW, "why");
        deliveries.cancelFor(person, NOW);

        assertThat(deliveries.countWaiting()).isZero();
        assertThat(tables.column("select status || ' ' || coalesce(content, '') from delivery order by position"))
                .containsExactly("ACCEPTED ", "FAILED sealed content", "CANCELLED ");
        assertThat(deliveries.byId(cancelled)).isPresent();
    }

    @Test
    void whatHelpedIsKept() {
        feedback.add(person, NOW, true, "need-1,need-2", "window-1");

        assertThat(tables.column("select need_ids || ' ' || window_ids from feedback where helpful"))
                .containsExactly("need-1,need-2 window-1");
    }

    private void addEvent(UUID of, String id, Instant receivedAt) {
        events.addIfNew(id, of, "m-" + id, "sealed", null, receivedAt, receivedAt);
    }

    private UUID addDelivery(@Nullable String token) {
        UUID id = UUID.randomUUID();
        deliveries.add(id, person, "sealed content", token, token == null ? null : LATER, NOW);
        return id;
    }
}
