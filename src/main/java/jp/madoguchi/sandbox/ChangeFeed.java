package jp.madoguchi.sandbox;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Numbers the platform's changes and tells whoever listens. Not thread-safe by itself: the platform holds its lock. */
final class ChangeFeed {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final long first;
    private long last;

    /** Starts at the time of day in microseconds, so that a page which outlived a restart can tell. */
    ChangeFeed(InstantSource clock) {
        this.first = clock.millis() * 1000;
        this.last = first;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    long next() {
        return ++last;
    }

    void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    void add(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Change> listener) {
        listeners.remove(listener);
    }
}
