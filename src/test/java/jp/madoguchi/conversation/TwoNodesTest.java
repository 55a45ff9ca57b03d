package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one PostgreSQL. */
class TwoNodesTest {

    private ApplicationContext first;
    private ApplicationContext second;

    @BeforeEach
    void start() {
        Map<String, Object> properties = new HashMap<>(Databases.POSTGRES.fresh());
        properties.put("tables", "true");
        first = Databases.POSTGRES.start(properties);
        second = Databases.POSTGRES.start(properties);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    @Timeout(60)
    void shareTheWorkWithoutDoublingIt() throws Exception {
        Tables tables = first.getBean(Tables.class);
        Crowd crowd = new Crowd(20, 5);

        first.getBean(InboxWorkers.class).start();
        second.getBean(InboxWorkers.class).start();
        crowd.write(List.of(first.getBean(Inbox.class), second.getBean(Inbox.class)));
        List<UUID> sent = send(crowd.size());

        assertThat(sent).hasSize(crowd.size()).doesNotHaveDuplicates();
        crowd.wasAnsweredOnce(tables);
        assertThat(tables.count("inbox_event where failure is not null")).isZero();
        assertThat(new HashSet<>(tables.column("select status from delivery"))).containsExactly("ACCEPTED");
    }

    /** Sends from both nodes until so many deliveries were accepted. */
    private List<UUID> send(int count) throws Exception {
        ConcurrentLinkedQueue<UUID> sent = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Object>> senders = List.of(first, second, first, second).stream()
                    .map(node -> threads.submit(sender(node.getBean(Outbox.class), sent, count)))
                    .toList();
            for (Future<Object> sender : senders) {
                sender.get();
            }
        }
        return List.copyOf(sent);
    }

    private static Callable<Object> sender(Outbox outbox, ConcurrentLinkedQueue<UUID> sent, int count) {
        return () -> {
            while (sent.size() < count) {
                Optional<Outgoing> taken = outbox.take();
                taken.ifPresent(delivery -> {
                    sent.add(delivery.id());
                    outbox.accepted(delivery);
                });
                if (taken.isEmpty()) {
                    Thread.sleep(10);
                }
            }
            return sent;
        };
    }
}
