package jp.madoguchi.conversation;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.conversation.InboxWork.EventFailedException;
import jp.madoguchi.dialogue.CurrentDialogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few workers on virtual threads; each takes one person at a time, so different people never wait for each other. */
@Singleton
class InboxWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorkers.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final CurrentDialogue dialogue;
    private final InboxWork work;
    private final Signal signal;
    private final int count;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    InboxWorkers(
            CurrentDialogue dialogue,
            InboxWork work,
            Signal signal,
            @Property(name = "madoguchi.inbox.workers", defaultValue = "4") int count) {
        this.dialogue = dialogue;
        this.work = work;
        this.signal = signal;
        this.count = count;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        start();
    }

    synchronized void start() {
        for (int number = 1; number <= count; number++) {
            threads.add(Thread.ofVirtual().name("inbox-" + number).start(this::run));
        }
    }

    @PreDestroy
    synchronized void stop() throws InterruptedException {
        // No interrupts: H2 closes its file when a thread is interrupted inside it.
        running = false;
        threads.forEach(thread -> signal.send());
        for (Thread thread : threads) {
            thread.join(LONGEST_STOP);
        }
    }

    private void run() {
        while (running) {
            try {
                if (workOne()) {
                    signal.send();
                } else {
                    signal.await(LOOK_AGAIN);
                }
            } catch (InterruptedException exception) {
                return;
            } catch (RuntimeException | Error exception) {
                // Whatever it is: a worker that ends would be missed by everybody who writes.
                LOG.error("The inbox cannot be worked right now; looking again soon", exception);
                pause();
            }
        }
    }

    private boolean workOne() {
        // Waited for before anybody's turn is taken: the first one takes seconds, and callbacks wait for a turn that is
        // taken.
        dialogue.get();
        try {
            return work.workOne();
        } catch (EventFailedException failure) {
            work.failed(failure);
            return true;
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException exception) {
            running = false;
        }
    }
}
