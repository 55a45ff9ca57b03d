package jp.madoguchi.conversation;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.conversation.IncomingEvent.Content;
import jp.madoguchi.conversation.StoredOutbox.ReplyChance;
import jp.madoguchi.conversation.Turns.Origin;
import jp.madoguchi.dialogue.Input;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works one event: the oldest of a person whose turn nobody holds. */
@Singleton
class InboxWork {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWork.class);

    /** A reply token lives for one minute after the webhook; what is left is for sending (LINE, send reply message). */
    private static final Duration REPLY_WITHIN = Duration.ofSeconds(50);

    /** More than there are workers, so that somebody is left whose turn is free. */
    private static final int MOST_CANDIDATES = 64;

    private static final int ATTEMPTS = 6;
    private static final int LONGEST_FAILURE = 500;

    private final PersonRepository people;
    private final InboxRepository events;
    private final Turns turns;
    private final StoredOutbox outbox;
    private final Withdrawals withdrawals;
    private final SealedJson json;
    private final Clock clock;

    InboxWork(
            PersonRepository people,
            InboxRepository events,
            Turns turns,
            StoredOutbox outbox,
            Withdrawals withdrawals,
            SealedJson json,
            Clock clock) {
        this.people = people;
        this.events = events;
        this.turns = turns;
        this.outbox = outbox;
        this.withdrawals = withdrawals;
        this.json = json;
        this.clock = clock;
    }

    /** Thrown when working an event failed; everything else of the transaction is rolled back. */
    static final class EventFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient InboxRow event;

        EventFailedException(InboxRow event, Throwable cause) {
            super(cause);
            this.event = event;
        }

        InboxRow event() {
            return event;
        }
    }

    /**
     * Works the next event.
     *
     * @return false when there is none
     * @throws EventFailedException when it failed; then {@link #failed} decides how it goes on
     */
    @Transactional
    public boolean workOne() {
        Optional<PersonRow> person = holdNext();
        if (person.isEmpty()) {
            return false;
        }
        // Looked for only behind the lock: another worker may have finished between choosing and locking.
        Optional<InboxRow> event = events.oldestOf(person.get().id()).filter(this::isDue);
        if (event.isPresent()) {
            try {
                work(person.get(), event.get());
            } catch (RuntimeException | Error failure) {
                // Errors too: a text on which the stack overflows must not end the worker, and then the next one.
                throw new EventFailedException(event.get(), failure);
            }
            events.worked(event.get().id(), clock.instant());
        }
        return true;
    }

    private Optional<PersonRow> holdNext() {
        return events.waitingPeople(clock.instant(), MOST_CANDIDATES).stream()
                .flatMap(person -> people.holdIfFree(person).stream())
                .findFirst();
    }

    private boolean isDue(InboxRow event) {
        return !event.notBefore().isAfter(clock.instant());
    }

    /** Lets a failed event wait and be tried again, a few times; after that it must not hold up what came later. */
    @Transactional
    public void failed(EventFailedException failure) {
        InboxRow event = failure.event();
        String reason = Fault.describe(requireNonNull(failure.getCause()));
        String shortened = reason.length() <= LONGEST_FAILURE ? reason : reason.substring(0, LONGEST_FAILURE);
        Instant now = clock.instant();
        if (event.attempts() + 1 >= ATTEMPTS) {
            LOG.error("Event {} failed {} times and is left for a human: {}", event.id(), ATTEMPTS, shortened);
            events.gaveUp(event.id(), now, shortened);
        } else {
            LOG.warn("Event {} failed and is tried again: {}", event.id(), shortened);
            events.failed(event.id(), now.plus(Duration.ofSeconds(1L << event.attempts())), shortened);
        }
    }

    private void work(PersonRow person, InboxRow event) {
        if (event.content() == null) {
            return;
        }
        switch (json.open("event", event.content(), Content.class)) {
            case Content.Did(Input input) -> turns.take(unblocked(person), input, origin(event));
            case Content.Left() -> {
                people.saveBlocked(person.id(), true);
                outbox.cancelFor(person.id());
            }
            case Content.Withdrew(String messageId) -> withdrawals.withdraw(person, messageId);
        }
    }

    /** Whoever writes or follows has not blocked the account, or not any more. */
    private PersonRow unblocked(PersonRow person) {
        if (!person.blocked()) {
            return person;
        }
        people.saveBlocked(person.id(), false);
        return new PersonRow(
                person.id(), person.pseudonym(), person.channelUser(), person.state(), false, person.createdAt());
    }

    private static Origin origin(InboxRow event) {
        return new Origin(
                Optional.ofNullable(event.messageId()),
                Optional.ofNullable(event.replyToken())
                        .map(token -> new ReplyChance(token, event.receivedAt().plus(REPLY_WITHIN))));
    }
}
