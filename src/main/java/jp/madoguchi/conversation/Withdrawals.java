package jp.madoguchi.conversation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.dialogue.State;

/**
 * Takes back a message that a person withdrew (送信取消): nothing of its text remains, and a tombstone keeps a late or
 * repeated delivery from bringing it back. Answers that wait to be sent stay: the bot never quotes, and one of them may be
 * the help that matters.
 *
 * @see <a href="https://developers.line.biz/en/docs/messaging-api/receiving-messages/#processing-on-receipt-of-unsend-event">
 *     LINE, processing on receipt of unsend event</a>
 */
@Singleton
class Withdrawals {

    private final PersonRepository people;
    private final InboxRepository events;
    private final Transcripts transcripts;
    private final SealedJson json;
    private final Clock clock;

    Withdrawals(
            PersonRepository people, InboxRepository events, Transcripts transcripts, SealedJson json, Clock clock) {
        this.people = people;
        this.events = events;
        this.transcripts = transcripts;
        this.json = json;
        this.clock = clock;
    }

    /** Withdraws a message of a person whose turn the caller holds, so that no worker is just answering it. */
    void withdraw(PersonRow person, String messageId) {
        Instant now = clock.instant();
        events.withdraw(messageId, now);
        events.purge(messageId, now);
        transcripts.purge(person.id(), messageId);
        State state = json.open("state", person.state(), State.class);
        if (state.topic().lastText().isPresent()) {
            // Which message it came from is not known; forgetting it costs no more than one 「ちがう」 looking less far.
            people.saveState(person.id(), json.seal("state", state.withoutText()));
        }
    }

    boolean isWithdrawn(String messageId) {
        return events.countWithdrawn(messageId) > 0;
    }
}
