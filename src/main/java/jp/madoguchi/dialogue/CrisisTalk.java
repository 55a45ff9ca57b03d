package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.dialogue.Effect.Consent;
import jp.madoguchi.dialogue.Effect.HandOff;
import jp.madoguchi.dialogue.Effect.Urgency;
import jp.madoguchi.dialogue.Input.CaseReceipt;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.OpeningHours;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.safety.Alarm;
import jp.madoguchi.safety.CrisisAnswers;
import jp.madoguchi.safety.CrisisAnswers.CrisisAnswer;
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
        return switch (alarm.certainty()) {
            case CLEAR -> clear(draft, alarm.kind(), alarm.aboutOther(), alarm.young(), now);
            case POSSIBLE -> possible(draft, alarm, now);
        };
    }

    /** The person confirmed what the bot feared. */
    Draft confirmed(Draft draft, CrisisKind kind, ZonedDateTime now) {
        return clear(draft, kind, false, false, now);
    }

    /** The person said that it is not so. */
    Draft denied(Draft draft) {
        return draft.say(Phrase.CRISIS_NOT_NOW)
                .choices(draft.voice().plainChoices())
                .next(draft.state().withPhase(new Phase.Open()));
    }

    /** The person wants a human now: no further question is asked. */
    Draft connectNow(Draft draft) {
        Optional<String> open = draft.state().urgentCase();
        if (open.isEmpty()) {
            return draft.effect(new Effect.OpenCase(handOff(draft.state(), Optional.empty(), Consent.GIVEN)))
                    .next(draft.state().withPhase(new Phase.Opening()));
        }
        return draft.effect(new Effect.AddToCase(open.get(), Optional.empty(), Optional.empty(), Consent.GIVEN))
                .say(Phrase.CRISIS_CONNECTING_OPEN)
                .choices(backToBot(draft))
                .next(draft.state().withPhase(new Phase.WithPerson(open.get(), false)));
    }

    /** The urgent case that crisis words opened exists now. */
    Draft caseOpened(Draft draft, CaseReceipt receipt) {
        Phrase phrase = receipt.deskOpen() ? Phrase.CRISIS_CASE_OPEN : Phrase.CRISIS_CASE_CLOSED;
        return draft.say(phrase, Map.of("number", Voice.same(receipt.number())))
                .choices(crisisChoices(draft))
                .next(draft.state().withUrgentCase(Optional.of(receipt.number())));
    }

    private Draft clear(Draft draft, CrisisKind kind, boolean aboutOther, boolean young, ZonedDateTime now) {
        CrisisAnswer answer = answers.of(kind);
        Bilingual words = aboutOther ? answer.other().orElse(answer.words()) : answer.words();
        draft.crisis(kind).words(draft.voice().text(words));
        lines(draft, answer, young, now);
        draft.say(Phrase.CRISIS_PERSON).choices(crisisChoices(draft));
        return openOrRaise(draft, kind);
    }

    private Draft possible(Draft draft, Alarm alarm, ZonedDateTime now) {
        CrisisAnswer answer = answers.of(alarm.kind());
        draft.crisis(alarm.kind()).words(draft.voice().text(answer.ask()));
        lines(draft, answer, alarm.young(), now);
        List<Choice> choices = new ArrayList<>();
        choices.add(draft.voice().choice(Phrase.LABEL_YES, new Action.Answer(true)));
        choices.add(draft.voice().choice(Phrase.LABEL_NO, new Action.Answer(false)));
        choices.add(draft.voice().choice(Phrase.LABEL_CONNECT_NOW, new Action.ConnectNow()));
        draft.choices(choices);
        return draft.state().phase() instanceof Phase.WithPerson
                ? openOrRaise(draft, alarm.kind())
                : draft.next(draft.state().withPhase(new Phase.AskingSafety(alarm.kind())));
    }

    private Draft openOrRaise(Draft draft, CrisisKind kind) {
        State state = draft.state();
        if (state.phase() instanceof Phase.WithPerson person) {
            return draft.effect(new Effect.RaiseCase(person.caseNumber(), kind)).choices(List.of());
        }
        draft.next(state.withPhase(new Phase.Open()));
        return state.urgentCase()
                .map(number -> draft.effect(new Effect.RaiseCase(number, kind)))
                .orElseGet(() ->
                        draft.effect(new Effect.OpenCase(handOff(state, Optional.of(kind), Consent.DANGER))));
    }

    private static HandOff handOff(State state, Optional<CrisisKind> kind, Consent consent) {
        return new HandOff(
                Urgency.URGENT,
                kind,
                consent,
                Optional.empty(),
                Optional.empty(),
                state.topic().needIds(),
                state.topic().windowIds(),
                state.register());
    }

    /** The numbers, those that answer at this hour first, in words and as cards. */
    private void lines(Draft draft, CrisisAnswer answer, boolean young, ZonedDateTime now) {
        List<String> ids = young && !answer.young().isEmpty() ? answer.young() : answer.windows();
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

    private static List<Choice> crisisChoices(Draft draft) {
        return List.of(
                draft.voice().choice(Phrase.LABEL_CONNECT_NOW, new Action.ConnectNow()), draft.voice().otherRegister());
    }

    private static List<Choice> backToBot(Draft draft) {
        return List.of(draft.voice().choice(Phrase.LABEL_BOT, new Action.BackToBot()));
    }
}
