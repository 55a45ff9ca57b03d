package jp.madoguchi.line;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.conversation.Outbox;
import jp.madoguchi.conversation.Outgoing;

/** Hands out what a test puts in, and remembers what was reported. */
@Singleton
@Replaces(Outbox.class)
@Requires(property = "line.fakes")
class FakeOutbox implements Outbox {
    private final Queue<Outgoing> waiting = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();

    /** What was reported: {@code accepted}, {@code spent}, {@code later}, {@code uncertain} or {@code gave up}. */
    record Report(String what, UUID id, Duration delay, String reason) {}

    void put(Outgoing delivery) {
        synchronized (this) {
            waiting.add(delivery);
        }
        listeners.forEach(Runnable::run);
    }

    Report awaitReport() throws InterruptedException {
        Report report = reports.poll(20, TimeUnit.SECONDS);
        if (report == null) {
            throw new AssertionError("nothing was reported within 20 seconds");
        }
        return report;
    }

    @Override
    public synchronized Optional<Outgoing> take() {
        return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void accepted(Outgoing delivery) {
        reports.add(new Report("accepted", delivery.id(), Duration.ZERO, ""));
    }

    @Override
    public void replyTokenSpent(Outgoing delivery) {
        reports.add(new Report("spent", delivery.id(), Duration.ZERO, ""));
    }

    @Override
    public void retryLater(Outgoing delivery, Duration delay, String reason) {
        reports.add(new Report("later", delivery.id(), delay, reason));
    }

    @Override
    public void uncertain(Outgoing delivery, Duration delay, String reason) {
        reports.add(new Report("uncertain", delivery.id(), delay, reason));
    }

    @Override
    public void gaveUp(Outgoing delivery, String reason) {
        reports.add(new Report("gave up", delivery.id(), Duration.ZERO, reason));
    }

    @Override
    public void whenFilled(Runnable listener) {
        listeners.add(listener);
    }
}
