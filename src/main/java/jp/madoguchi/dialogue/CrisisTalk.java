package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.dialogue.Effect.Consent;
import jp.madoguchi.dialogue.Effect.HandOff;
import jp.madoguchi.dialogue.Effect.Urgency;
import jp.madoguchi.dialogue.Input.CaseReceipt;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.OpeningHours;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.safety.Alarm;
import jp.madoguchi.safety.CrisisAnswer;
import jp.madoguchi.safety.CrisisAnswers;
import jp.madoguchi.safety.CrisisKind;

/** What is said to a person in danger: the human words first, then the number, then a person. Never a form. */
final class CrisisTalk {

    private static final int LINES = 3;

    private final Knowledge knowledge;
    private final CrisisAnswers answers;
    private final CardMaker cardMaker;

    CrisisTalk(Knowledge knowledge, CrisisAnswers answers, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.answers = answers;
        this.cardMaker = cardMaker;
    }

    /** Answers words of crisis, in whatever state the conversation is. */
    Draft alarmed(Draft draft, Alarm alarm, ZonedDateTime now) {
        State before = draft.state();
        say(draft, alarm, now);
        if (before.phase() instanceof Phase.WithPerson person) {
            return raise(draft.say(connecting(now)), person.caseNumber(), alarm.kind());
        }
        return switch (alarm.certainty()) {
            case CLEAR -> openOrRaise(offerPerson(draft), before, alarm);
            case POSSIBLE -> ask(draft, alarm);
        };
    }

    /** Says again what was said about a danger, for example in the other register. */
    Draft again(Draft draft, Alarm alarm, ZonedDateTime now) {
        say(draft, alarm, now);
        return switch (alarm.certainty()) {
            case CLEAR -> offerPerson(draft);
            case POSSIBLE -> ask(draft, alarm);
        };
    }

    /** The person confirmed what the bot feared. */
    Draft confirmed(Draft draft, Alarm feared, ZonedDateTime now) {
        return alarmed(
                draft,
                new Alarm(feared.kind(), Alarm.Certainty.CLEAR, feared.ruleId(), feared.aboutOther(), feared.young()),
                now);
    }

    /** The person said that it is not so. */
    Draft denied(Draft draft) {
        State state = draft.state();
        return draft.say(Phrase.CRISIS_NOT_NOW)
                .choices(draft.voice().plainChoices())
                .next(state.withPhase(new Phase.Open()).withTopic(state.topic().safe()));
    }

    /** The person wants a human now: no further question is asked. */
    Draft connectNow(Draft draft, ZonedDateTime now) {
        State state = draft.state();
        Optional<String> open = state.urgentCase();
        draft.decided(Decision.HANDOFF);
        if (open.isEmpty()) {
            Optional<CrisisKind> kind = state.topic().alarm().map(Alarm::kind);
            return draft.effect(new Effect.OpenCase(handOff(state, kind, Consent.GIVEN)))
                    .next(state.withPhase(new Phase.Opening()));
        }
        return draft.effect(new Effect.AddToCase(open.get(), Optional.empty(), Optional.empty(), Consent.GIVEN))
                .say(connecting(now))
                .choices(backToBot(draft))
                .next(state.withPhase(Phase.WithPerson.waiting(open.get())));
    }

    /** Whether somebody at the desk reads this soon, and what to do if not. */
    Phrase connecting(ZonedDateTime now) {
        return OpeningHours.isOpen(knowledge.city().desk().hours(), now)
                ? Phrase.CRISIS_CONNECTING_OPEN
                : Phrase.CRISIS_CONNECTING_CLOSED;
    }

    /** The urgent case that crisis words opened exists now. */
    Draft caseOpened(Draft draft, CaseReceipt receipt) {
        Phrase phrase = receipt.deskOpen() ? Phrase.CRISIS_CASE_OPEN : Phrase.CRISIS_CASE_CLOSED;
        return draft.say(phrase, Map.of("number", Voice.same(receipt.number())))
                .choices(draft.voice().dangerChoices())
                .next(draft.state().withUrgentCase(Optional.of(receipt.number())));
    }

    /** The human words, and the numbers to call. */
    private void say(Draft draft, Alarm alarm, ZonedDateTime now) {
        CrisisAnswer answer = answers.of(alarm);
        draft.crisis(alarm.kind()).words(draft.voice().text(answer.sayTo(alarm)));
        lines(draft, answer.windowsFor(alarm), now);
    }

    private static Draft offerPerson(Draft draft) {
        return draft.say(Phrase.CRISIS_PERSON).choices(draft.voice().dangerChoices());
    }

    private static Draft ask(Draft draft, Alarm alarm) {
        return draft.choices(List.of(
                        draft.voice().choice(Phrase.LABEL_YES, new Action.Answer(true)),
                        draft.voice().choice(Phrase.LABEL_NO, new Action.Answer(false)),
                        draft.voice().choice(Phrase.LABEL_CONNECT_NOW, new Action.ConnectNow()),
                        draft.voice().otherRegister()))
                .next(draft.state().withPhase(new Phase.AskingSafety(alarm)).withTopic(Topic.of(alarm)));
    }

    private static Draft openOrRaise(Draft draft, State before, Alarm alarm) {
        draft.next(draft.state().withPhase(new Phase.Open()).withTopic(Topic.of(alarm)));
        return before.urgentCase().isPresent()
                ? raise(draft, before.urgentCase().get(), alarm.kind())
                : draft.effect(
                        new Effect.OpenCase(handOff(before, Optional.of(alarm.kind()), consent(before.phase()))));
    }

    /** From now on the case counts as urgent, so that the person going back to the bot does not close it. */
    private static Draft raise(Draft draft, String caseNumber, CrisisKind kind) {
        return draft.effect(new Effect.RaiseCase(caseNumber, kind))
                .next(draft.state().withUrgentCase(Optional.of(caseNumber)));
    }

    /** Who was already on the way to a human has agreed to it. */
    private static Consent consent(Phase phase) {
        return phase instanceof Phase.ChoosingArea || phase instanceof Phase.Naming ? Consent.GIVEN : Consent.DANGER;
    }

    private static HandOff handOff(State state, Optional<CrisisKind> kind, Consent consent) {
        return new HandOff(
                Urgency.URGENT,
                kind,
                consent,
                state.phase() instanceof Phase.Naming(Optional<String> areaId) ? areaId : Optional.empty(),
                Optional.empty(),
                state.topic().needIds(),
                state.topic().windowIds(),
                state.register());
    }

    /** The numbers, those that answer at this hour first, in words and as cards. */
    private void lines(Draft draft, List<String> ids, ZonedDateTime now) {
        List<Window> windows = knowledge.runningWindows(ids).stream()
                .sorted(Comparator.comparingInt(window -> answers(window, now) ? 0 : 1))
                .limit(LINES)
                .toList();
        StringBuilder text = new StringBuilder(draft.voice().text(Phrase.CRISIS_LINES));
        for (Window window : windows) {
            for (Window.Phone phone : window.shownPhones().stream().limit(1).toList()) {
                text.append('\n').append(line(draft.voice(), window, phone));
            }
        }
        draft.words(text.toString()).cards(cardMaker.cards(windows, draft.voice(), now));
    }

    private static String line(Voice voice, Window window, Window.Phone phone) {
        Bilingual name = Voice.same(window.name());
        Bilingual number = Voice.same(phone.number());
        return window.hours()
                .map(hours -> OpeningHours.isAlwaysOpen(hours)
                        ? voice.text(Phrase.CRISIS_CALL_ANY_TIME, Map.of("name", name, "number", number))
                        : voice.text(Phrase.CRISIS_CALL, Map.of("name", name, "number", number, "hours", hours.text())))
                .orElseGet(() -> voice.spell(window.name()) + " " + phone.number());
    }

    private static boolean answers(Window window, ZonedDateTime now) {
        return window.hours()
                .filter(hours -> !hours.weekly().isEmpty())
                .map(hours -> OpeningHours.isOpen(hours, now))
                .orElse(true);
    }

    private static List<Choice> backToBot(Draft draft) {
        return List.of(draft.voice().choice(Phrase.LABEL_BOT, new Action.BackToBot()));
    }
}
