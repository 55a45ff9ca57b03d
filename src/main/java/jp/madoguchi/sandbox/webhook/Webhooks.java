package jp.madoguchi.sandbox.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SwitchBoard;

/**
 * Delivers events: those of one resident one after the other, different residents side by side, and again what the
 * server did not take. With the switches, every event twice, or two in swapped order.
 */
@SandboxOnly
@Singleton
class Webhooks {

    /** How long LINE waits before each redelivery is its secret; short waits suit trying things out. */
    static final List<Duration> REDELIVERY_WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CompletableFuture<Void>> queues = new HashMap<>();
    private final Map<String, Event> held = new HashMap<>();
    private final WebhookSender sender;
    private final Platform platform;
    private final SwitchBoard switchBoard;

    Webhooks(WebhookSender sender, Platform platform, SwitchBoard switchBoard) {
        this.sender = sender;
        this.platform = platform;
        this.switchBoard = switchBoard;
    }

    /** Takes the event; it is on its way when this returns. */
    synchronized void send(Event event) {
        Optional<Event> earlier = Optional.ofNullable(held.remove(event.residentId()));
        if (earlier.isEmpty() && switchBoard.read().reorder()) {
            held.put(event.residentId(), event);
            return;
        }
        enqueue(event);
        earlier.ifPresent(this::enqueue);
    }

    /** Lets go what is held, because nothing is to be reordered any more. */
    synchronized void release() {
        held.values().forEach(this::enqueue);
        held.clear();
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    private void enqueue(Event event) {
        queues.compute(
                event.residentId(),
                (resident, before) -> before == null
                        ? CompletableFuture.runAsync(() -> deliver(event), executor)
                        : before.whenCompleteAsync((done, failed) -> deliver(event), executor));
    }

    private void deliver(Event event) {
        // Read first: a switch that is turned while the event is under way is meant for the next one.
        boolean twice = switchBoard.read().redeliver();
        boolean taken = post(event);
        if (!taken) {
            redeliver(event.redelivered(), REDELIVERY_WAITS);
        } else if (twice) {
            post(event.redelivered());
        }
    }

    private void redeliver(Event event, List<Duration> waits) {
        if (waits.isEmpty()) {
            return;
        }
        Executor later =
                CompletableFuture.delayedExecutor(waits.getFirst().toMillis(), TimeUnit.MILLISECONDS, executor);
        later.execute(() -> {
            event.replyToken().ifPresent(platform::renewReplyToken);
            if (!post(event)) {
                redeliver(event, waits.subList(1, waits.size()));
            }
        });
    }

    private boolean post(Event event) {
        boolean taken = sender.post(event);
        if (taken) {
            event.messageId().ifPresent(messageId -> platform.markRead(event.residentId(), messageId));
        }
        return taken;
    }
}
