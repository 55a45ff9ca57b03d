package jp.madoguchi.knowledge;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The knowledge that the running program answers from. It is loaded at start, which fails when the knowledge is broken.
 * A folder on disk is watched: a good edit serves within seconds, a bad one is refused in the log with file, line and
 * reason, and the last good knowledge keeps serving.
 */
@Context
public final class KnowledgeStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeStore.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Optional<String> path;
    private final Optional<FolderWatch> watch;
    private final List<Consumer<Knowledge>> listeners = new CopyOnWriteArrayList<>();
    private volatile Knowledge current;

    /**
     * Loads the knowledge.
     *
     * @param path the folder; empty for the one that is packaged with the program
     * @throws BrokenKnowledgeException listing every problem with file, line and reason
     */
    @Inject
    public KnowledgeStore(@Value("${madoguchi.knowledge:}") String path) {
        this(path, INTERVAL);
    }

    /** The same, looking for edits every {@code interval}. */
    KnowledgeStore(String path, Duration interval) {
        this.path = Optional.of(path).filter(given -> !given.isBlank());
        this.watch = this.path.map(given -> new FolderWatch(Path.of(given), interval, this::reload));
        this.current = KnowledgeLoader.choose(this.path);
        this.watch.ifPresent(FolderWatch::start);
    }

    /** The last good knowledge. Ask once per task: the next call may give a newer one. */
    public Knowledge current() {
        return current;
    }

    /**
     * Registers what must follow a new knowledge, such as an index. Listeners run one after the other, in the order of
     * registration, before {@link #current} changes. When one refuses with an exception, the old knowledge stays, and
     * every listener is called with it again.
     */
    public void onChange(Consumer<Knowledge> listener) {
        listeners.add(listener);
    }

    @Override
    @PreDestroy
    public void close() {
        watch.ifPresent(FolderWatch::close);
    }

    private void reload() {
        try {
            Knowledge loaded = KnowledgeLoader.choose(path);
            handOver(loaded);
            LOG.info("The edited knowledge is in use: {}", loaded.summary());
        } catch (BrokenKnowledgeException exception) {
            LOG.error("The edited knowledge is refused, the last good one keeps serving:\n{}", exception.getMessage());
        } catch (RuntimeException exception) {
            LOG.error("The edited knowledge could not be taken over, the last good one keeps serving", exception);
        }
    }

    private void handOver(Knowledge loaded) {
        try {
            listeners.forEach(listener -> listener.accept(loaded));
            current = loaded;
        } catch (RuntimeException exception) {
            listeners.forEach(listener -> listener.accept(current));
            throw exception;
        }
    }
}
