package jp.madoguchi.conversation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.conversation.Turns.Origin;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.Message;

/** What coordinators do to a conversation, in the database. */
@Singleton
@Transactional
class StoredConversations implements Conversations {

    private final PersonRepository people;
    private final Transcripts transcripts;
    private final Turns turns;
    private final Clock clock;

    StoredConversations(PersonRepository people, Transcripts transcripts, Turns turns, Clock clock) {
        this.people = people;
        this.transcripts = transcripts;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void hold(UUID person) {
        held(person);
    }

    @Override
    public void write(UUID person, String caseNumber, String coordinator, String text) {
        PersonRow row = held(person);
        transcripts.add(person, clock.instant(), Speaker.COORDINATOR, coordinator, text);
        turns.send(
                row,
                new Outgoing.Content(Optional.of(coordinator), List.of(new Message.Words(text)), List.of()),
                Optional.empty());
    }

    @Override
    public void tookOver(UUID person, String caseNumber, String coordinator) {
        turns.take(held(person), new Input.CoordinatorTookOver(caseNumber, coordinator), Origin.DESK);
    }

    @Override
    public void resolved(UUID person, String caseNumber) {
        turns.take(held(person), new Input.CaseResolved(caseNumber), Origin.DESK);
    }

    @Override
    public List<TranscriptLine> transcript(UUID person) {
        return transcripts.of(person);
    }

    private PersonRow held(UUID person) {
        return people.hold(person).orElseThrow(() -> new IllegalArgumentException("there is no person " + person));
    }
}
