package jp.madoguchi.conversation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows operators what waits, over all nodes: a number that only grows means that something stands still. */
@Singleton
class WaitingGauges implements MeterBinder {

    private final InboxRepository events;
    private final DeliveryRepository deliveries;

    WaitingGauges(InboxRepository events, DeliveryRepository deliveries) {
        this.events = events;
        this.deliveries = deliveries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("madoguchi.inbox.waiting", events, InboxRepository::countWaiting)
                .description("events that are stored and not worked yet")
                .register(registry);
        Gauge.builder("madoguchi.outbox.waiting", deliveries, DeliveryRepository::countWaiting)
                .description("deliveries that are stored and not settled yet")
                .register(registry);
    }
}
