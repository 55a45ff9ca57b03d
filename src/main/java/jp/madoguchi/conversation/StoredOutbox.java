package jp.madoguchi.conversation;

import static java.util.Objects.requireNonNull;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox in the database. Each hand-out counts as an attempt, and a report names the attempt that it is about: so a
 * sender that was slow, or believed dead, cannot overrule the one that has the delivery now.
 */
@Singleton
class StoredOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    /** How long a sender may take before a delivery is handed out again. */
    private static final Duration PUSH_LENT_FOR = Duration.ofMinutes(1);

    /** The same for a reply: longer than LINE may take to answer (10 s), and early enough for the token to be fresh. */
    private static final Duration REPLY_LENT_FOR = Duration.ofSeconds(15);

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
        return deliveries.nextDue(now).flatMap(deliveries::byId).flatMap(row -> lend(row, now));
    }

    private Optional<Outgoing> lend(DeliveryRow row, Instant now) {
        boolean mayHaveArrived = row.mayHaveArrived() || row.lentUntil() != null;
        Optional<ReplyChance> reply = reply(row)
                // Gone before it was ever tried: from now on this is a push, which can be repeated safely.
                .filter(chance -> mayHaveArrived || now.isBefore(chance.until()));
        Instant until = now.plus(reply.isPresent() ? REPLY_LENT_FOR : PUSH_LENT_FOR);
        String token = reply.map(ReplyChance::token).orElse(null);
        if (deliveries.lend(row.id(), row.attempts(), until, mayHaveArrived, token) == 0) {
            return Optional.empty();
        }
        int attempt = row.attempts() + 1;
        try {
            return Optional.of(new Outgoing(
                    row.id(),
                    vault.open("channel user", row.channelUser()),
                    json.open("delivery", requireNonNull(row.content()), Outgoing.Content.class),
                    reply.map(ReplyChance::token),
                    reply.map(ReplyChance::until),
                    attempt,
                    mayHaveArrived));
        } catch (RuntimeException unreadable) {
            LOG.error("Delivery {} cannot be read and was given up: {}", row.id(), Fault.describe(unreadable));
            giveUp(row.id(), attempt, Fault.describe(unreadable));
            return Optional.empty();
        }
    }

    @Override
    @Transactional
    public void accepted(Outgoing delivery) {
        deliveries.accepted(delivery.id(), clock.instant());
        pending.publishEvent(new Filled());
    }

    @Override
    @Transactional
    public void replyTokenSpent(Outgoing delivery) {
        deliveries.replyTokenSpent(delivery.id(), delivery.attempt(), clock.instant());
        pending.publishEvent(new Filled());
    }

    @Override
    @Transactional
    public void retryLater(Outgoing delivery, Duration delay, String reason) {
        deliveries.retryAt(delivery.id(), delivery.attempt(), clock.instant().plus(delay), false, shortened(reason));
    }

    @Override
    @Transactional
    public void uncertain(Outgoing delivery, Duration delay, String reason) {
        deliveries.retryAt(delivery.id(), delivery.attempt(), clock.instant().plus(delay), true, shortened(reason));
    }

    @Override
    @Transactional
    public void gaveUp(Outgoing delivery, String reason) {
        giveUp(delivery.id(), delivery.attempt(), reason);
    }

    private void giveUp(UUID id, int attempt, String reason) {
        deliveries.gaveUp(id, attempt, clock.instant(), shortened(reason));
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

    private static Optional<ReplyChance> reply(DeliveryRow row) {
        return row.replyToken() == null || row.replyUntil() == null
                ? Optional.empty()
                : Optional.of(new ReplyChance(row.replyToken(), row.replyUntil()));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_FAILURE ? reason : reason.substring(0, LONGEST_FAILURE);
    }

    /** A free answer: its token, and until when it is safe to use it. */
    record ReplyChance(String token, Instant until) {}

    /** There may be something to send, once the transaction that runs now is committed. */
    record Filled() {}
}
