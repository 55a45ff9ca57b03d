package jp.madoguchi.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the workers of this node at once when there is work; without it they would only find it when they look again. */
@Singleton
class Signal {

    private final Semaphore work = new Semaphore(0);

    void send() {
        work.release();
    }

    /** Returns at a signal, or after {@code longest}: other nodes store work too, and their signals do not come here. */
    void await(Duration longest) throws InterruptedException {
        if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
