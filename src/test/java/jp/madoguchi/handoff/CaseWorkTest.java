package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(properties = "fakes=true")
class CaseWorkTest {

    private static final int CLAIMERS = 32;

    private final CaseWork work;
    private final Rows rows;
    private final FakeConversations conversations;
    private final Changes changes;
    private final TransactionOperations<Connection> transactions;

    private final Coordinator sakura;
    private final Coordinator keyaki;
    private final UUID person;
    private final String number;

    CaseWorkTest(
            CaseWork work,
            Desk desk,
            Rows rows,
            FakeConversations conversations,
            Changes changes,
            TransactionOperations<Connection> transactions) {
        this.work = work;
        this.rows = rows;
        this.conversations = conversations;
        this.changes = changes;
        this.transactions = transactions;
        this.sakura = rows.coordinator("さくら");
        this.keyaki = rows.coordinator("けやき");
        this.person = rows.person();
        this.number = desk.open(Requests.normal(person)).number();
    }

    @BeforeEach
    void forget() {
        conversations.told().clear();
        changes.numbers.clear();
    }

    @Test
    void claimingPutsOneInChargeAndTellsThePerson() {
        assertThat(work.claim(number, sakura)).isEqualTo(new Attempt.Done());

        Case claimed = find();
        assertThat(claimed.status()).isEqualTo(CaseStatus.IN_CHARGE);
        assertThat(claimed.isHeldBy(sakura)).isTrue();
        assertThat(claimed.claim().map(Case.Claim::name)).contains("さくら");
        assertThat(conversations.told()).containsExactly(number + " is with さくら");
    }

    @Test
    void aSecondClaimIsToldWhoIsInCharge() {
        work.claim(number, sakura);

        assertThat(work.claim(number, keyaki)).isEqualTo(new Attempt.HeldBy("さくら"));
        assertThat(conversations.told()).hasSize(1);
    }

    @Test
    void exactlyOneOfManySimultaneousClaimsWins() throws Exception {
        List<Coordinator> claimers = new ArrayList<>();
        for (int i = 0; i < CLAIMERS; i++) {
            claimers.add(rows.coordinator("相談員" + i));
        }

        List<Attempt> attempts = atOnce(claimers.stream()
                .<Callable<Attempt>>map(claimer -> () -> work.claim(number, claimer))
                .toList());

        String winner = find().claim().orElseThrow().name();
        assertThat(attempts).hasSize(CLAIMERS).containsOnlyOnce(new Attempt.Done());
        assertThat(attempts.stream().filter(new Attempt.HeldBy(winner)::equals)).hasSize(CLAIMERS - 1);
        assertThat(conversations.told()).containsExactly(number + " is with " + winner);
    }

    @Test
    void onlyTheOneInChargeWritesToThePerson() {
        assertThat(work.reply(number, sakura, "こんにちは")).isEqualTo(new Attempt.NotClaimed());
        work.claim(number, sakura);
        assertThat(work.reply(number, keyaki, "こんにちは")).isEqualTo(new Attempt.HeldBy("さくら"));
        assertThat(conversations.told()).hasSize(1);

        assertThat(work.reply(number, sakura, "こんにちは")).isEqualTo(new Attempt.Done());

        assertThat(conversations.told()).last().isEqualTo(number + " さくら: こんにちは");
        assertThat(find().isUnanswered()).isFalse();
    }

    @Test
    void aReplyOfNothingOrOfMoreThanOneMessageIsRefused() {
        work.claim(number, sakura);

        assertThatThrownBy(() -> work.reply(number, sakura, " \n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> work.reply(number, sakura, "あ".repeat(5001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5001");
        assertThat(work.reply(number, sakura, "あ".repeat(5000))).isEqualTo(new Attempt.Done());
    }

    @Test
    void onlyTheOneInChargeReleases() {
        work.claim(number, sakura);

        assertThat(work.release(number, keyaki)).isEqualTo(new Attempt.HeldBy("さくら"));
        assertThat(work.release(number, sakura)).isEqualTo(new Attempt.Done());
        assertThat(work.release(number, sakura)).isEqualTo(new Attempt.NotClaimed());
        assertThat(work.claim(number, keyaki)).isEqualTo(new Attempt.Done());
    }

    @Test
    void resolvingKeepsTheOutcomeAndTellsThePerson() {
        work.claim(number, sakura);

        assertThat(work.resolve(number, sakura, Outcome.CONTINUED)).isEqualTo(new Attempt.Done());

        assertThat(find().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(find().resolution().map(Case.Resolution::outcome)).contains(Outcome.CONTINUED);
        assertThat(conversations.told()).last().isEqualTo(number + " is resolved");
    }

    @Test
    void aClosedCaseCanNotBeWorkedOn() {
        work.claim(number, sakura);
        work.resolve(number, sakura, Outcome.INFORMED);
        conversations.told().clear();

        assertThat(work.claim(number, sakura)).isEqualTo(new Attempt.Closed());
        assertThat(work.release(number, sakura)).isEqualTo(new Attempt.Closed());
        assertThat(work.reply(number, sakura, "こんにちは")).isEqualTo(new Attempt.Closed());
        assertThat(work.resolve(number, sakura, Outcome.CONNECTED)).isEqualTo(new Attempt.Closed());
        assertThat(conversations.told()).isEmpty();
    }

    @Test
    void aNumberThatDoesNotExistIsUnknown() {
        assertThat(work.claim("A-0", sakura)).isEqualTo(new Attempt.Unknown());
    }

    @Test
    void theTranscriptIsThatOfThePerson() {
        conversations.say(person, 60, Speaker.RESIDENT, "", "母の介護で困っています", "親の介護");
        conversations.say(person, 30, Speaker.RESIDENT, "", "", "");

        List<CaseLine> lines = work.transcript(find());

        assertThat(lines).extracting(CaseLine::speaker).containsOnly(CaseLine.Speaker.RESIDENT);
        assertThat(lines).extracting(CaseLine::text).containsExactly("母の介護で困っています", "");
        assertThat(lines).extracting(CaseLine::withdrawn).containsExactly(false, true);
    }

    @Test
    void changesAreAnnouncedAfterTheCommitAndOnlyThen() {
        transactions.executeWrite(status -> {
            work.claim(number, sakura);
            assertThat(changes.numbers).isEmpty();
            return null;
        });
        assertThat(changes.numbers).containsExactly(number);

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    work.release(number, sakura);
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(changes.numbers).containsExactly(number);
        assertThat(find().isHeldBy(sakura)).isTrue();
    }

    private Case find() {
        return work.find(number).orElseThrow();
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<T>> results = actions.stream()
                    .map(action -> threads.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            start.countDown();
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        }
    }

    @Singleton
    @Requires(property = "spec.name", value = "CaseWorkTest")
    static class Changes {

        final List<String> numbers = new CopyOnWriteArrayList<>();

        @EventListener
        void on(CaseChanged change) {
            numbers.add(change.number());
        }
    }
}
