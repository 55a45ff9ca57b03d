package jp.madoguchi.conversation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk.CaseRequest;
import jp.madoguchi.conversation.CaseDesk.Receipt;
import jp.madoguchi.conversation.StoredOutbox.ReplyChance;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.dialogue.Choice;
import jp.madoguchi.dialogue.CurrentDialogue;
import jp.madoguchi.dialogue.Dialogue;
import jp.madoguchi.dialogue.Effect;
import jp.madoguchi.dialogue.Effect.HandOff;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.Message;
import jp.madoguchi.dialogue.Phase;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.dialogue.Turn;

/**
 * Takes one turn of a conversation inside the transaction that runs now: asks the dialogue, carries out its effects, and
 * stores state, transcript and delivery together, so that either all of it happened or nothing.
 */
@Singleton
class Turns {

    private final CurrentDialogue dialogue;
    private final CaseDesk desk;
    private final PersonRepository people;
    private final Transcripts transcripts;
    private final StoredOutbox outbox;
    private final FeedbackRepository feedback;
    private final SealedJson json;
    private final Clock clock;

    Turns(
            CurrentDialogue dialogue,
            CaseDesk desk,
            PersonRepository people,
            Transcripts transcripts,
            StoredOutbox outbox,
            FeedbackRepository feedback,
            SealedJson json,
            Clock clock) {
        this.dialogue = dialogue;
        this.desk = desk;
        this.people = people;
        this.transcripts = transcripts;
        this.outbox = outbox;
        this.feedback = feedback;
        this.json = json;
        this.clock = clock;
    }

    /** Where an input came from: what can be withdrawn, and what allows a free answer. */
    record Origin(Optional<String> messageId, Optional<ReplyChance> reply) {
        static final Origin DESK = new Origin(Optional.empty(), Optional.empty());
    }

    /** Takes a turn for a person whose turn the caller holds (see {@link PersonRepository#hold}). */
    void take(PersonRow person, Input input, Origin origin) {
        Dialogue talk = dialogue.get();
        Instant now = clock.instant();
        ZonedDateTime localNow = now.atZone(talk.zone());
        State state = json.open("state", person.state(), State.class);
        Turn first = talk.respond(state, input, localNow);
        talk.describe(input)
                .ifPresent(text -> transcripts.add(
                        person.id(),
                        now,
                        Speaker.RESIDENT,
                        "",
                        text,
                        origin.messageId(),
                        talk.describe(first.account())));
        Turn last = first;
        List<Message> messages = new ArrayList<>(first.messages());
        List<Choice> choices = first.choices();
        for (Effect effect : first.effects()) {
            Optional<Input> news = carryOut(person.id(), effect, now);
            if (news.isPresent()) {
                last = talk.respond(last.next(), news.get(), localNow);
                messages.addAll(last.messages());
                choices = last.choices().isEmpty() ? choices : last.choices();
            }
        }
        people.saveState(person.id(), json.seal("state", last.next()));
        messages.forEach(
                message -> transcripts.add(person.id(), clock.instant(), Speaker.BOT, "", talk.describe(message)));
        heard(state, input);
        send(person, new Outgoing.Content(Optional.empty(), List.copyOf(messages), choices), origin.reply());
    }

    /** Stores a delivery, unless there is nothing to say or nobody to say it to. */
    void send(PersonRow person, Outgoing.Content content, Optional<ReplyChance> reply) {
        if (!content.messages().isEmpty() && !person.blocked()) {
            outbox.add(person.id(), content, reply);
        }
    }

    /** Carries an effect out; opening a case is answered with news for the dialogue. */
    private Optional<Input> carryOut(UUID person, Effect effect, Instant now) {
        return switch (effect) {
            case Effect.OpenCase(HandOff handOff) -> {
                Receipt receipt = desk.open(request(person, handOff));
                yield Optional.of(new Input.CaseOpened(
                        new Input.CaseReceipt(receipt.number(), receipt.deskOpen(), receipt.waitingBefore())));
            }
            case Effect.RaiseCase raise -> {
                desk.raise(raise.caseNumber(), raise.crisisCode());
                yield Optional.empty();
            }
            case Effect.AddToCase(String number, var areaId, var nickname, var consent) -> {
                desk.complete(number, areaId, nickname, consent == Effect.Consent.GIVEN);
                yield Optional.empty();
            }
            case Effect.WithdrawCase(String number) -> {
                desk.withdraw(number);
                yield Optional.empty();
            }
            case Effect.RecordOutcome(String number, boolean helped) -> {
                desk.helped(number, helped);
                yield Optional.empty();
            }
            case Effect.RecordFeedback(boolean helpful, var needIds, var windowIds) -> {
                feedback.add(person, now, helpful, String.join(",", needIds), String.join(",", windowIds));
                yield Optional.empty();
            }
        };
    }

    /** Tells the desk that the person wrote while a case was open, unless it was the desk's own news. */
    private void heard(State before, Input input) {
        boolean fromPerson = dialogue.get().describe(input).isPresent();
        if (fromPerson && before.phase() instanceof Phase.WithPerson person) {
            desk.heard(person.caseNumber());
        } else if (fromPerson) {
            before.urgentCase().ifPresent(desk::heard);
        }
    }

    private static CaseRequest request(UUID person, HandOff handOff) {
        return new CaseRequest(
                person,
                handOff.urgency() == Effect.Urgency.URGENT,
                handOff.crisisCode(),
                handOff.consent() == Effect.Consent.GIVEN,
                handOff.areaId(),
                handOff.nickname(),
                handOff.needIds(),
                handOff.windowIds(),
                handOff.isEasy());
    }
}
