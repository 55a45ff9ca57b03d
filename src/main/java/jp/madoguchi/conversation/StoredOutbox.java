package jp.madoguchi.conversation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.privacy.Vault;

/** The outbox in the database. */
@Singleton
class StoredOutbox implements Outbox {

    /** How long a sender may take before a delivery is handed out again. */
    private static final Duration LENT_FOR = Duration.ofMinutes(1);

    private static final int LONGEST_FAILURE = 500;

    private final DeliveryRepository deliveries;
    private final SealedJson json;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher<Filled> pending;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    StoredOutbox(
            DeliveryRepository deliveries,
            SealedJson json,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher<Filled> pending) {
        this.deliveries = deliveries;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
        this.pending = pending;
    }

    /** Stores a delivery in the transaction that runs now. */
    void add(UUID person, Outgoing.Content content, Optional<ReplyChance> reply) {
        deliveries.add(
                UUID.randomUUID(),
                person,
                json.seal("delivery", content),
                reply.map(ReplyChance::token).orElse(null),
                reply.map(ReplyChance::until).orElse(null),
                clock.instant());
        pending.publishEvent(new Filled());
    }

    void cancelFor(UUID person) {
        deliveries.cancelFor(person, clock.instant());
    }

    @Override
    @Transactional
    public Optional<Outgoing> take() {
        Instant now = clock.instant();
        return deliveries
                .nextDue(now)
                .filter(id -> deliveries.lend(id, now, now.plus(LENT_FOR)) == 1)
                .flatMap(deliveries::byId)
                .map(this::outgoing);
    }

    @Override
    @Transactional
    public void accepted(UUID id) {
        deliveries.accepted(id, clock.instant());
        pending.publishEvent(new Filled());
    }

    @Override
    @Transactional
    public void replyTokenSpent(UUID id) {
        deliveries.replyTokenSpent(id, clock.instant());
        pending.publishEvent(new Filled());
    }

    @Override
    @Transactional
    public void retryLater(UUID id, Duration delay, String reason) {
        deliveries.retryAt(id, clock.instant().plus(delay), shortened(reason));
    }

    @Override
    @Transactional
    public void gaveUp(UUID id, String reason) {
        deliveries.gaveUp(id, clock.instant(), shortened(reason));
        pending.publishEvent(new Filled());
    }

    @Override
    public void whenFilled(Runnable listener) {
        listeners.add(listener);
    }

    @TransactionalEventListener
    void onCommit(Filled filled) {
        listeners.forEach(Runnable::run);
    }

    private Outgoing outgoing(DeliveryRow row) {
        return new Outgoing(
                row.id(),
                vault.open("channel user", row.channelUser()),
                json.open("delivery", row.content(), Outgoing.Content.class),
                Optional.ofNullable(row.replyToken()),
                Optional.ofNullable(row.replyUntil()),
                row.attempts());
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_FAILURE ? reason : reason.substring(0, LONGEST_FAILURE);
    }

    /** A free answer: its token, and until when it is safe to use it. */
    record ReplyChance(String token, Instant until) {}

    /** There may be something to send, once the transaction that runs now is committed. */
    record Filled() {}
}
