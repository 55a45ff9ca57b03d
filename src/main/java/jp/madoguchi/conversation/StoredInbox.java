package jp.madoguchi.conversation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.privacy.Vault;

/** The inbox in the database. A message that was withdrawn before it arrived is never stored. */
@Singleton
class StoredInbox implements Inbox {

    private final PersonRepository people;
    private final InboxRepository events;
    private final Transcripts transcripts;
    private final SealedJson json;
    private final Vault vault;
    private final Clock clock;
    private final Signal work;
    private final ApplicationEventPublisher<Filled> pending;

    StoredInbox(
            PersonRepository people,
            InboxRepository events,
            Transcripts transcripts,
            SealedJson json,
            Vault vault,
            Clock clock,
            Signal work,
            ApplicationEventPublisher<Filled> pending) {
        this.people = people;
        this.events = events;
        this.transcripts = transcripts;
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
        incoming.forEach(event -> store(event, now));
        if (!incoming.isEmpty()) {
            pending.publishEvent(new Filled());
        }
    }

    @TransactionalEventListener
    void onCommit(Filled filled) {
        work.send();
    }

    private void store(IncomingEvent event, Instant now) {
        if (event.content() instanceof Content.Withdrew(String messageId)) {
            events.withdraw(messageId, now);
            events.purge(messageId, now);
            transcripts.purge(messageId);
            return;
        }
        boolean withdrawn = event.messageId()
                .filter(messageId -> events.countWithdrawn(messageId) > 0)
                .isPresent();
        if (!withdrawn) {
            events.addIfNew(
                    event.id(),
                    person(event.channelUser(), now),
                    event.messageId().orElse(null),
                    json.seal("event", event.content()),
                    event.replyToken().orElse(null),
                    event.occurredAt(),
                    now);
        }
    }

    private UUID person(String channelUser, Instant now) {
        String pseudonym = vault.pseudonym(channelUser);
        return people.byPseudonym(pseudonym).map(PersonRow::id).orElseGet(() -> {
            people.addIfNew(
                    UUID.randomUUID(),
                    pseudonym,
                    vault.seal("channel user", channelUser),
                    json.seal("state", State.initial()),
                    now);
            return people.byPseudonym(pseudonym).orElseThrow().id();
        });
    }

    /** Events were stored inside the transaction that runs now. */
    record Filled() {}
}
