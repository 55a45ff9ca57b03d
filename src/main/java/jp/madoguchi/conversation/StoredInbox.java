package jp.madoguchi.conversation;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.privacy.Vault;

/** The inbox in the database. A message that was withdrawn before it arrived is never stored. */
@Singleton
class StoredInbox implements Inbox {

    private final PersonRepository people;
    private final InboxRepository events;
    private final Withdrawals withdrawals;
    private final SealedJson json;
    private final Vault vault;
    private final Clock clock;
    private final Signal work;
    private final ApplicationEventPublisher<Filled> pending;

    StoredInbox(
            PersonRepository people,
            InboxRepository events,
            Withdrawals withdrawals,
            SealedJson json,
            Vault vault,
            Clock clock,
            Signal work,
            ApplicationEventPublisher<Filled> pending) {
        this.people = people;
        this.events = events;
        this.withdrawals = withdrawals;
        this.json = json;
        this.vault = vault;
        this.clock = clock;
        this.work = work;
        this.pending = pending;
    }

    @Override
    @Transactional
    public void accept(List<IncomingEvent> incoming) {
        Instant now = clock.instant();
        Map<String, PersonRow> held = hold(incoming, now);
        incoming.forEach(event -> store(event, requireNonNull(held.get(event.channelUser())), now));
        if (!incoming.isEmpty()) {
            pending.publishEvent(new Filled());
        }
    }

    @TransactionalEventListener
    void onCommit(Filled filled) {
        work.send();
    }

    /**
     * Takes the turn of everybody concerned: a withdrawal must not pass a worker that is just answering the message. Always
     * in the order of their pseudonyms, so that two callbacks with the same people never wait for each other in a circle.
     */
    private Map<String, PersonRow> hold(List<IncomingEvent> incoming, Instant now) {
        SortedMap<String, String> users = new TreeMap<>();
        incoming.forEach(event -> users.put(vault.pseudonym(event.channelUser()), event.channelUser()));
        Map<String, PersonRow> held = new HashMap<>();
        users.forEach((pseudonym, channelUser) -> held.put(channelUser, hold(pseudonym, channelUser, now)));
        return held;
    }

    private PersonRow hold(String pseudonym, String channelUser, Instant now) {
        return people.holdByPseudonym(pseudonym).orElseGet(() -> {
            people.addIfNew(
                    UUID.randomUUID(),
                    pseudonym,
                    vault.seal("channel user", channelUser),
                    json.seal("state", State.initial()),
                    now);
            return people.holdByPseudonym(pseudonym).orElseThrow();
        });
    }

    private void store(IncomingEvent event, PersonRow person, Instant now) {
        if (event.content() instanceof Content.Withdrew(String messageId)) {
            withdrawals.withdraw(person, messageId);
            return;
        }
        if (event.messageId().filter(withdrawals::isWithdrawn).isEmpty()) {
            events.addIfNew(
                    event.id(),
                    person.id(),
                    event.messageId().orElse(null),
                    json.seal("event", event.content()),
                    event.replyToken().orElse(null),
                    event.occurredAt(),
                    now);
        }
    }

    /** Events were stored inside the transaction that runs now. */
    record Filled() {}
}
