package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import jp.madoguchi.handoff.Attempt;
import jp.madoguchi.handoff.CaseWork;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.handoff.Outcome;
import jp.madoguchi.handoff.Role;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Coordinators and people who change the same cases at the same time, on PostgreSQL, which tells of every deadlock. */
class CasesUnderLoadTest {

    private static final Duration STRESS = Duration.ofSeconds(2);
    private static final List<String> TEXTS = List.of("死にたい", "こんにちは", "母の介護で困っています");

    private ApplicationContext program;
    private Tables tables;

    @BeforeEach
    void start() throws InterruptedException {
        program = Databases.POSTGRES.start(Map.of("tables", "true", "madoguchi.inbox.workers", "4"));
        tables = program.getBean(Tables.class);
        program.getBean(InboxWorkers.class).start();
        // The first answer takes longer than the whole test.
        program.getBean(Inbox.class).accept(List.of(Events.wrote(Events.newUser(), 0, TEXTS.getLast())));
        awaitWork();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    @Timeout(60)
    void nobodyWaitsInACircle() throws Exception {
        Instant end = Instant.now().plus(STRESS);
        List<Callable<Integer>> everybody = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String user = Events.newUser();
            everybody.add(() -> write(user, end));
            Coordinator coordinator = coordinator("相談員" + number);
            everybody.add(() -> workOnCases(coordinator, end));
        }

        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(everybody.size())) {
            for (Future<Integer> result : threads.invokeAll(everybody)) {
                done += result.get();
            }
        }
        awaitWork();

        assertThat(tables.column("select failure from inbox_event where failure is not null"))
                .isEmpty();
        assertThat(done).isGreaterThan(20);
        assertThat(tables.count("handoff_case where status = 'RESOLVED'")).isPositive();
    }

    private void awaitWork() throws InterruptedException {
        Crowd.await(() -> tables.count("inbox_event where worked_at is null") == 0);
    }

    private int write(String user, Instant end) throws InterruptedException {
        Inbox inbox = program.getBean(Inbox.class);
        int second = 0;
        while (Instant.now().isBefore(end)) {
            inbox.accept(List.of(Events.wrote(user, second, TEXTS.get(second % TEXTS.size()))));
            second++;
            Thread.sleep(ThreadLocalRandom.current().nextInt(20, 80));
        }
        return second;
    }

    private int workOnCases(Coordinator coordinator, Instant end) throws InterruptedException {
        CaseWork work = program.getBean(CaseWork.class);
        int done = 0;
        while (Instant.now().isBefore(end)) {
            for (String number : tables.column("select number from handoff_case where status <> 'RESOLVED'")) {
                List<Attempt> attempts = List.of(
                        work.claim(number, coordinator),
                        work.reply(number, coordinator, "お話を聞かせてください"),
                        work.release(number, coordinator),
                        work.claim(number, coordinator),
                        work.resolve(number, coordinator, Outcome.INFORMED));
                done += (int)
                        attempts.stream().filter(new Attempt.Done()::equals).count();
            }
            Thread.sleep(5);
        }
        return done;
    }

    private Coordinator coordinator(String name) {
        UUID id = UUID.randomUUID();
        tables.execute(
                "insert into coordinator (id, login, name, password_hash, role, demo, created_at)"
                        + " values (?, ?, ?, '', 'COORDINATOR', false, current_timestamp)",
                id,
                id.toString(),
                name);
        return new Coordinator(id, id.toString(), name, Role.COORDINATOR);
    }
}
