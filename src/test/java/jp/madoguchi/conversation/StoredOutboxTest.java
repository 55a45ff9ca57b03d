package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.madoguchi.conversation.StoredOutbox.ReplyChance;
import jp.madoguchi.dialogue.Message;
import jp.madoguchi.handoff.MovableClock;
import jp.madoguchi.privacy.Vault;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = {"tables=true", "fakes=true"})
class StoredOutboxTest {

    private static final Duration REPLY_LEASE = Duration.ofSeconds(15);
    private static final Duration PUSH_LEASE = Duration.ofMinutes(1);

    private final StoredOutbox outbox;
    private final PersonRepository people;
    private final Vault vault;
    private final Tables tables;
    private final MovableClock clock;
    private final TransactionOperations<Connection> transactions;

    private final UUID person = UUID.randomUUID();

    StoredOutboxTest(
            StoredOutbox outbox,
            PersonRepository people,
            Vault vault,
            Tables tables,
            MovableClock clock,
            TransactionOperations<Connection> transactions) {
        this.outbox = outbox;
        this.people = people;
        this.vault = vault;
        this.tables = tables;
        this.clock = clock;
        this.transactions = transactions;
    }

    @BeforeEach
    void start() {
        tables.execute("delete from delivery");
        addPerson(person);
    }

    @Test
    void handsOutWhatWasStored() {
        reply(person, "こんにちは");

        assertThat(outbox.take()).hasValueSatisfying(taken -> {
            assertThat(taken.channelUser()).isEqualTo("user of " + person);
            assertThat(taken.content()).isEqualTo(words("こんにちは"));
            assertThat(taken.replyToken()).contains("token for こんにちは");
            assertThat(taken.attempt()).isEqualTo(1);
            assertThat(taken.mayHaveArrived()).isFalse();
        });
    }

    @Test
    void handsOutNothingMoreForAPersonWhoseDeliveryIsUnderWayOrWaits() {
        UUID other = UUID.randomUUID();
        addPerson(other);
        push(person, "一");
        push(person, "二");
        push(other, "三");

        Outgoing first = take("一");
        Outgoing third = take("三");
        assertThat(outbox.take()).isEmpty();
        outbox.retryLater(first, Duration.ofSeconds(5), "why");
        outbox.accepted(third);
        assertThat(outbox.take()).isEmpty();

        clock.forward(Duration.ofSeconds(5));
        outbox.accepted(take("一"));
        outbox.accepted(take("二"));
        assertThat(outbox.take()).isEmpty();
    }

    @Test
    void oneThatWasGivenUpDoesNotHoldUpTheNext() {
        push(person, "一");
        push(person, "二");

        outbox.gaveUp(take("一"), "why".repeat(300));

        take("二");
        assertThat(tables.column("select status from delivery order by position"))
                .containsExactly("FAILED", "WAITING");
    }

    @Test
    void anUnreportedReplyIsHandedOutAgainAfterFifteenSecondsWithItsTokenAndADoubt() {
        reply(person, "一");
        take("一");

        clock.forward(REPLY_LEASE.minusMillis(1));
        assertThat(outbox.take()).isEmpty();
        clock.forward(Duration.ofMillis(1));

        assertThat(take("一")).satisfies(again -> {
            assertThat(again.attempt()).isEqualTo(2);
            assertThat(again.replyToken()).contains("token for 一");
            assertThat(again.mayHaveArrived()).isTrue();
        });
    }

    @Test
    void theDoubtAndTheTokenStayUntilTheTokenIsNoLongerFresh() {
        reply(person, "一");
        take("一");
        clock.forward(REPLY_LEASE);
        outbox.retryLater(take("一"), Duration.ofMinutes(2), "LINE could not be reached");
        clock.forward(Duration.ofMinutes(2));

        assertThat(take("一")).satisfies(again -> {
            assertThat(again.replyToken()).isPresent();
            assertThat(again.mayHaveArrived()).isTrue();
        });
    }

    @Test
    void anUncertainReplyIsHandedOutAgainWithADoubtAndARefusedOneWithout() {
        reply(person, "一");
        outbox.retryLater(take("一"), Duration.ZERO, "LINE refused");
        Outgoing second = take("一");
        assertThat(second.mayHaveArrived()).isFalse();

        outbox.uncertain(second, Duration.ZERO, "LINE did not answer");

        assertThat(take("一").mayHaveArrived()).isTrue();
    }

    @Test
    void aTokenThatExpiredBeforeAnybodyTriedItIsDropped() {
        reply(person, "一");
        clock.forward(Duration.ofSeconds(50));

        Outgoing first = take("一");
        assertThat(first.replyToken()).isEmpty();
        clock.forward(PUSH_LEASE.minusMillis(1));
        assertThat(outbox.take()).isEmpty();
        clock.forward(Duration.ofMillis(1));

        assertThat(take("一").replyToken()).isEmpty();
    }

    @Test
    void aSpentTokenIsNotHandedOutAgain() {
        reply(person, "一");

        outbox.replyTokenSpent(take("一"));

        assertThat(take("一")).satisfies(again -> {
            assertThat(again.replyToken()).isEmpty();
            assertThat(again.replyUntil()).isEmpty();
            assertThat(again.mayHaveArrived()).isFalse();
        });
    }

    @Test
    void aSenderThatWasBelievedDeadCannotOverruleTheOneThatHasTheDeliveryNow() {
        reply(person, "一");
        Outgoing slow = take("一");
        clock.forward(REPLY_LEASE);
        Outgoing current = take("一");

        outbox.replyTokenSpent(slow);
        outbox.retryLater(slow, Duration.ZERO, "why");
        outbox.uncertain(slow, Duration.ZERO, "why");
        outbox.gaveUp(slow, "why");
        assertThat(outbox.take()).isEmpty();
        outbox.accepted(current);
        outbox.gaveUp(current, "too late");

        assertThat(tables.column("select status from delivery")).containsExactly("ACCEPTED");
    }

    @Test
    void thatTheChannelHasItCountsWhoeverReportsIt() {
        push(person, "一");
        Outgoing slow = take("一");
        clock.forward(PUSH_LEASE);
        outbox.gaveUp(take("一"), "why");

        outbox.accepted(slow);

        assertThat(tables.column("select status from delivery")).containsExactly("ACCEPTED");
    }

    @Test
    void aBlockCancelsWhatWaits() {
        push(person, "一");
        push(person, "二");
        Outgoing underWay = take("一");

        transactions.executeWrite(status -> {
            outbox.cancelFor(person);
            return null;
        });
        outbox.retryLater(underWay, Duration.ZERO, "why");

        assertThat(outbox.take()).isEmpty();
        assertThat(tables.column("select status from delivery")).containsOnly("CANCELLED");
    }

    @Test
    void aDeliveryThatCannotBeReadIsGivenUpAndHoldsUpNobody() {
        push(person, "一");
        push(person, "二");
        tables.execute("update delivery set content = 'rubbish' where position = (select min(position) from delivery)");

        assertThat(outbox.take()).isEmpty();

        take("二");
    }

    @Test
    void tellsListenersOnceTheTransactionIsCommittedAndOnlyThen() {
        AtomicInteger told = new AtomicInteger();
        outbox.whenFilled(told::incrementAndGet);

        transactions.executeWrite(status -> {
            outbox.add(person, words("一"), Optional.empty());
            assertThat(told).hasValue(0);
            return null;
        });
        assertThat(told).hasValue(1);
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    outbox.add(person, words("二"), Optional.empty());
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(told).hasValue(1);
        assertThat(tables.count("delivery")).isEqualTo(1);
    }

    @Test
    void manySendersAtOnceNeverGetTheSameDelivery() {
        List<UUID> others =
                IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        others.forEach(this::addPerson);
        others.forEach(other -> push(other, "一"));
        Set<UUID> taken = ConcurrentHashMap.newKeySet();
        Set<UUID> twice = ConcurrentHashMap.newKeySet();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Void>> senders = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                for (int round = 0; round < 40; round++) {
                                    outbox.take()
                                            .map(Outgoing::id)
                                            .filter(id -> !taken.add(id))
                                            .ifPresent(twice::add);
                                }
                            },
                            threads))
                    .toList();
            senders.forEach(CompletableFuture::join);
        }

        assertThat(twice).isEmpty();
        assertThat(new HashSet<>(taken)).hasSize(20);
    }

    private Outgoing take(String text) {
        Outgoing taken = outbox.take().orElseThrow();
        assertThat(taken.content()).isEqualTo(words(text));
        return taken;
    }

    private void reply(UUID to, String text) {
        add(
                to,
                text,
                Optional.of(new ReplyChance("token for " + text, clock.instant().plusSeconds(50))));
    }

    private void push(UUID to, String text) {
        add(to, text, Optional.empty());
    }

    private void add(UUID to, String text, Optional<ReplyChance> reply) {
        transactions.executeWrite(status -> {
            outbox.add(to, words(text), reply);
            return null;
        });
    }

    private void addPerson(UUID id) {
        people.addIfNew(id, id.toString(), vault.seal("channel user", "user of " + id), "state", clock.instant());
    }

    private static Outgoing.Content words(String text) {
        return new Outgoing.Content(Optional.empty(), List.of(new Message.Words(text)), List.of());
    }
}
