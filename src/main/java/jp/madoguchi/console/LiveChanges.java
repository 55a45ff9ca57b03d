package jp.madoguchi.console;

import io.micronaut.http.sse.Event;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import jp.madoguchi.handoff.CaseChanged;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The stream that open pages listen to. It only says which case changed; pages fetch anew what they show. So a page that
 * missed something, because its connection was lost or slow, catches up with the next fetch.
 */
@Singleton
class LiveChanges {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Sinks.Many<String> changes = Sinks.many().multicast().directBestEffort();

    @EventListener
    void on(CaseChanged change) {
        synchronized (changes) {
            changes.tryEmitNext(change.number());
        }
    }

    /** {@code case} events with the number of a case that changed, and {@code alive} events that keep proxies from hanging up. */
    Flux<Event<String>> stream() {
        Flux<Event<String>> alive = Flux.interval(Duration.ZERO, SIGN_OF_LIFE)
                .map(tick -> Event.of("").name("alive"));
        Flux<Event<String>> changed =
                changes.asFlux().map(number -> Event.of(number).name("case"));
        return Flux.merge(changed, alive);
    }
}
