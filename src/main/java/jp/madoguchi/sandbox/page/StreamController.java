package jp.madoguchi.sandbox.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.sandbox.Change;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.Resident;
import jp.madoguchi.sandbox.SandboxOnly;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Sends every change to open pages. The id of an event is the number of the change, so that a page that lost its
 * connection gets what it missed. The event {@code restart} tells a page that the server has forgotten what it shows.
 */
@SandboxOnly
@Controller("/sandbox")
@Secured(SecurityRule.IS_ANONYMOUS)
class StreamController {

    /** Often enough that nothing between page and server closes a quiet connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Platform platform;
    private final ChatHtml html;

    StreamController(Platform platform, ChatHtml html) {
        this.platform = platform;
        this.html = html;
    }

    /**
     * The stream of changes.
     *
     * @param after the number of the last change that the page showed when it was loaded
     * @param lastEventId what the browser sends when it connects again; wins over {@code after}
     */
    @Get("/stream")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> stream(
            @QueryValue(defaultValue = "0") long after, @Header("Last-Event-ID") Optional<Long> lastEventId) {
        long seen = lastEventId.orElse(after);
        if (!platform.remembers(seen)) {
            return Flux.just(Event.of("{}").name("restart"));
        }
        Flux<Event<String>> changes = Flux.<Change>create(sink -> {
                    Consumer<Change> listener = sink::next;
                    sink.onDispose(() -> platform.unfollow(listener));
                    platform.follow(seen, listener);
                })
                .map(this::event);
        return changes.mergeWith(
                Flux.interval(HEARTBEAT).map(beat -> Event.of("{}").name("heartbeat")));
    }

    private Event<String> event(Change change) {
        return switch (change) {
            case ChatEntry entry -> named("entry", entry, describe(entry).put("html", html.entry(entry)));
            case Resident resident -> named("resident", resident, describe(resident));
        };
    }

    private ObjectNode describe(Change change) {
        return JsonNodeFactory.instance.objectNode().put("resident", change.residentId());
    }

    private ObjectNode describe(Resident resident) {
        long loadingMillis = resident.loadingUntil()
                .map(until -> Duration.between(Instant.now(), until).toMillis())
                .orElse(0L);
        return describe((Change) resident)
                .put("blocked", resident.blocked())
                .put("loadingMillis", loadingMillis)
                .put("tab", html.tab(resident))
                .put("phone", html.emptyPhone(resident));
    }

    private static Event<String> named(String name, Change change, ObjectNode data) {
        return Event.of(data.toString()).name(name).id(Long.toString(change.version()));
    }
}
