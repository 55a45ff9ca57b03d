package jp.madoguchi.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says when a file in a folder was written, added or removed. It looks at modification times and sizes again and again,
 * because change notices of the operating system are lost on network drives and in containers.
 */
final class FolderWatch implements AutoCloseable {

    private record Stamp(FileTime modified, long size) {}

    private final Path folder;
    private final Duration interval;
    private final Runnable changed;
    private final Thread thread;
    private Optional<Map<Path, Stamp>> last;

    /**
     * Begins to watch.
     *
     * @param changed is run on a thread of the watch, never twice at once; what it throws ends the watch
     */
    FolderWatch(Path folder, Duration interval, Runnable changed) {
        this.folder = folder;
        this.interval = interval;
        this.changed = changed;
        this.last = stamps();
        this.thread = Thread.ofVirtual().name("knowledge-watch").unstarted(this::watch);
    }

    /** Starts looking. Whoever reads the folder after making the watch and before this call misses no change. */
    void start() {
        thread.start();
    }

    /** Stops, and waits for a run of {@code changed} that has begun. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(interval);
                look();
            }
        } catch (InterruptedException exception) {
            // Closed: the thread ends here.
        }
    }

    private void look() {
        Optional<Map<Path, Stamp>> now = stamps();
        if (now.isPresent() && !now.equals(last)) {
            last = now;
            changed.run();
        }
    }

    /** Nothing when the folder is being changed at this very moment; the next look sees it settled. */
    private Optional<Map<Path, Stamp>> stamps() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                stamps.put(path, new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
            }
            return Optional.of(stamps);
        } catch (IOException | UncheckedIOException exception) {
            return Optional.empty();
        }
    }
}
