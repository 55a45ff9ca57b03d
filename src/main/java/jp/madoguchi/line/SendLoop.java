package jp.madoguchi.line;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.madoguchi.conversation.Outbox;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.line.Outcome.Accepted;
import jp.madoguchi.line.Outcome.Failed;
import jp.madoguchi.line.Outcome.Later;
import jp.madoguchi.line.Outcome.TokenSpent;
import jp.madoguchi.line.Outcome.Uncertain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes deliveries from the outbox as long as the server runs, and sends several at once, for different people: the outbox
 * hands out nothing more for a person whose delivery is under way.
 */
@Singleton
final class SendLoop implements ApplicationEventListener<ServerStartupEvent> {
    /** How many deliveries may be under way. */
    static final int AT_ONCE = 32;

    /** How soon a delivery is noticed that another node stored, or whose time to be tried again has come. */
    private static final Duration POLL = Duration.ofMillis(500);

    /** Longer than LINE may take, so that stopping leaves no answer unread. */
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(SendLoop.class);

    private final Outbox outbox;
    private final LineSender sender;
    private final Backoff backoff =
            new Backoff(() -> ThreadLocalRandom.current().nextLong());
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final Semaphore news = new Semaphore(0);
    private final Thread loop = Thread.ofVirtual().name("line-send-loop").unstarted(this::run);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("line-send-", 0).factory());
    private volatile boolean running = true;

    SendLoop(Outbox outbox, LineSender sender) {
        this.outbox = outbox;
        this.sender = sender;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        start();
    }

    void start() {
        outbox.whenFilled(news::release);
        loop.start();
    }

    /** Takes nothing more and waits for what is under way. */
    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        news.release();
        if (loop.isAlive()) {
            loop.join(FAREWELL);
        }
        threads.shutdown();
        if (!threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("Stopped while LINE had not answered every request");
        }
    }

    private void run() {
        try {
            while (running) {
                slots.acquire();
                if (!running || !sendNext()) {
                    slots.release();
                    awaitNews();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitNews() throws InterruptedException {
        if (news.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /** Whether there was something to send, which then gives its slot back by itself. */
    private boolean sendNext() {
        try {
            Optional<Outgoing> delivery = outbox.take();
            delivery.ifPresent(taken -> threads.execute(() -> deliver(taken)));
            return delivery.isPresent();
        } catch (RuntimeException failure) {
            LOG.error("The outbox could not be read; trying again soon", failure);
            return false;
        }
    }

    private void deliver(Outgoing delivery) {
        try {
            report(delivery, send(delivery));
        } catch (RuntimeException failure) {
            LOG.error("How delivery {} went could not be noted", delivery.id(), failure);
        } finally {
            slots.release();
            news.release();
        }
    }

    private Outcome send(Outgoing delivery) {
        try {
            return sender.send(delivery);
        } catch (RuntimeException fault) {
            // Without its message, which could quote what was to be sent.
            return new Failed("A fault of this program: " + fault.getClass().getName() + " at "
                    + Stream.of(fault.getStackTrace())
                            .findFirst()
                            .map(Object::toString)
                            .orElse("an unknown place"));
        }
    }

    private void report(Outgoing delivery, Outcome outcome) {
        switch (outcome) {
            case Accepted() -> outbox.accepted(delivery);
            case TokenSpent() -> outbox.replyTokenSpent(delivery);
            case Failed(String reason) -> giveUp(delivery, reason);
            case Later(String reason) -> {
                if (mayTryAgain(delivery, reason)) {
                    outbox.retryLater(delivery, backoff.after(delivery.attempt()), reason);
                }
            }
            case Uncertain(String reason) -> {
                if (mayTryAgain(delivery, reason)) {
                    outbox.uncertain(delivery, backoff.after(delivery.attempt()), reason);
                }
            }
        }
    }

    private boolean mayTryAgain(Outgoing delivery, String reason) {
        if (delivery.attempt() < Backoff.MOST_ATTEMPTS) {
            return true;
        }
        giveUp(delivery, "Given up after " + delivery.attempt() + " attempts. " + reason);
        return false;
    }

    private void giveUp(Outgoing delivery, String reason) {
        LOG.warn("Delivery {} was given up: {}", delivery.id(), reason);
        outbox.gaveUp(delivery, reason);
    }
}
