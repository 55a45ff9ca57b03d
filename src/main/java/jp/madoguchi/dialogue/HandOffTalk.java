package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.dialogue.Effect.Consent;
import jp.madoguchi.dialogue.Effect.HandOff;
import jp.madoguchi.dialogue.Effect.Urgency;
import jp.madoguchi.dialogue.Input.CaseReceipt;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.OpeningHours;

/** The way to a human: consent in plain words, then area and name, each of which may be left out, then the case. */
final class HandOffTalk {

    private static final int LONGEST_NAME = 20;

    /** What a name does not hold, but a sentence does: then the person wrote about something else. */
    private static final Pattern SENTENCE = Pattern.compile("[\\n。？?！!]");

    private final Knowledge knowledge;
    private final CardMaker cardMaker;

    HandOffTalk(Knowledge knowledge, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.cardMaker = cardMaker;
    }

    Draft askConsent(Draft draft) {
        return draft.say(
                        Phrase.CONSENT_ASK,
                        Map.of("desk", Voice.same(knowledge.city().desk().name())))
                .choices(List.of(
                        draft.voice().choice(Phrase.LABEL_CONSENT_YES, new Action.Answer(true)),
                        draft.voice().choice(Phrase.LABEL_CONSENT_NO, new Action.Answer(false)),
                        draft.voice().otherRegister()))
                .decided(Decision.HANDOFF)
                .next(draft.state().withPhase(new Phase.Consenting()));
    }

    /** Refusing is fine: numbers to call instead. */
    Draft refused(Draft draft, ZonedDateTime now) {
        List<String> windows = new ArrayList<>(draft.state().topic().windowIds());
        windows.add(knowledge.city().shelter());
        return draft.say(Phrase.CONSENT_REFUSED)
                .cards(cardMaker.cards(
                        knowledge.runningWindows(
                                windows.stream().distinct().limit(3).toList()),
                        draft.voice(),
                        now))
                .choices(draft.voice().plainChoices())
                .decided(Decision.HANDOFF)
                .next(draft.state().withPhase(new Phase.Open()));
    }

    Draft askArea(Draft draft, Phrase question) {
        List<Choice> choices = new ArrayList<>();
        knowledge.areas().stream()
                .filter(area -> !area.id().equals(Area.UNASSIGNED))
                .forEach(area -> choices.add(
                        new Choice(Labels.fit(draft.voice().spell(area.name())), new Action.InArea(area.id()))));
        choices.add(draft.voice().choice(Phrase.LABEL_SKIP, new Action.Skip()));
        choices.add(draft.voice().choice(Phrase.LABEL_BOT, new Action.BackToBot()));
        return draft.say(question)
                .choices(choices)
                .decided(Decision.HANDOFF)
                .next(draft.state().withPhase(new Phase.ChoosingArea()));
    }

    /** The area as the person wrote it: its name, or a town in it. */
    Draft areaWritten(Draft draft, String text) {
        Optional<Area> named = knowledge.areas().stream()
                .filter(area -> text.contains(area.name()) || text.contains(area.reading()))
                .findFirst();
        return named.or(() -> knowledge.areaOfTown(text))
                .map(area -> askName(draft, Optional.of(area.id())))
                .orElseGet(() -> askArea(draft, Phrase.AREA_UNKNOWN));
    }

    Draft askName(Draft draft, Optional<String> areaId) {
        return askName(draft, areaId, Phrase.NAME_ASK);
    }

    Draft nameWritten(Draft draft, Optional<String> areaId, String text, ZonedDateTime now) {
        String name = text.strip();
        return name.length() > LONGEST_NAME || SENTENCE.matcher(name).find()
                ? askName(draft, areaId, Phrase.NAME_LONG)
                : open(draft, areaId, Optional.of(name).filter(given -> !given.isEmpty()), now);
    }

    /** Opens the case, or adds to the one that crisis words opened before. */
    Draft open(Draft draft, Optional<String> areaId, Optional<String> nickname, ZonedDateTime now) {
        State state = draft.state();
        if (state.urgentCase().isPresent()) {
            String number = state.urgentCase().get();
            draft.effect(new Effect.AddToCase(number, areaId, nickname, Consent.GIVEN));
            boolean deskOpen = OpeningHours.isOpen(knowledge.city().desk().hours(), now);
            return opened(draft, new CaseReceipt(number, deskOpen, 0));
        }
        HandOff handOff = new HandOff(
                Urgency.NORMAL,
                Optional.empty(),
                Consent.GIVEN,
                areaId,
                nickname,
                state.topic().needIds(),
                state.topic().windowIds(),
                state.register());
        return draft.effect(new Effect.OpenCase(handOff))
                .decided(Decision.HANDOFF)
                .next(state.withPhase(new Phase.Opening()));
    }

    /** The case exists: its number, and an honest word about when somebody reads it. */
    Draft opened(Draft draft, CaseReceipt receipt) {
        String number = receipt.number();
        return draft.words(draft.voice().text(Phrase.CASE_OPENED, Map.of("number", Voice.same(number)))
                        + "\n"
                        + expectation(draft, receipt))
                .choices(backToBot(draft))
                .decided(Decision.HANDOFF)
                .next(draft.state().withPhase(Phase.WithPerson.waiting(number)));
    }

    /** The person is told once that what they add while waiting is read; more would be noise. */
    Draft reassure(Draft draft, Phase.WithPerson person) {
        return draft.say(Phrase.CASE_WAITING_STILL)
                .choices(backToBot(draft))
                .next(draft.state().withPhase(person.withReassurance()));
    }

    /** Back to the bot. A case of danger stays with the desk: going back is no sign that the danger is over. */
    Draft withdraw(Draft draft, String caseNumber) {
        if (draft.state().urgentCase().isPresent()) {
            return draft.say(Phrase.CASE_STAYS)
                    .choices(draft.voice().dangerChoices())
                    .next(draft.state().withPhase(new Phase.Open()));
        }
        return draft.effect(new Effect.WithdrawCase(caseNumber))
                .say(Phrase.CASE_WITHDRAWN)
                .choices(draft.voice().plainChoices())
                .next(draft.state().withPhase(new Phase.Open()));
    }

    /** A coordinator speaks from here on. Their name gets no furigana: a person's name read wrongly is worse than none. */
    Draft tookOver(Draft draft, String caseNumber, String coordinator) {
        return draft.words(draft.voice().text(Phrase.PERSON_JOINED).replace("{name}", coordinator))
                .choices(backToBot(draft))
                .next(draft.state()
                        .withPhase(Phase.WithPerson.speaking(caseNumber))
                        .withUrgentCase(Optional.empty()));
    }

    /** The coordinator has finished: whether it helped is asked once, and the bot listens again. */
    Draft resolved(Draft draft, String caseNumber) {
        return draft.say(Phrase.OUTCOME_ASK)
                .choices(List.of(
                        draft.voice().choice(Phrase.LABEL_YES, new Action.Answer(true)),
                        draft.voice().choice(Phrase.LABEL_NO, new Action.Answer(false)),
                        draft.voice().otherRegister()))
                .next(draft.state()
                        .withPhase(new Phase.AskingOutcome(caseNumber))
                        .withUrgentCase(Optional.empty()));
    }

    Draft outcome(Draft draft, String caseNumber, boolean helped) {
        return draft.effect(new Effect.RecordOutcome(caseNumber, helped))
                .say(helped ? Phrase.OUTCOME_GOOD : Phrase.OUTCOME_BAD)
                .choices(draft.voice().plainChoices())
                .next(draft.state().withPhase(new Phase.Open()).withTopic(Topic.NONE));
    }

    private Draft askName(Draft draft, Optional<String> areaId, Phrase question) {
        return draft.say(question)
                .choices(List.of(
                        draft.voice().choice(Phrase.LABEL_SKIP, new Action.Skip()),
                        draft.voice().choice(Phrase.LABEL_BOT, new Action.BackToBot())))
                .decided(Decision.HANDOFF)
                .next(draft.state().withPhase(new Phase.Naming(areaId)));
    }

    private String expectation(Draft draft, CaseReceipt receipt) {
        if (!receipt.deskOpen()) {
            return draft.voice()
                    .text(
                            Phrase.CASE_CLOSED_HOURS,
                            Map.of("hours", knowledge.city().desk().hours().text()));
        }
        return receipt.waitingBefore() == 0
                ? draft.voice().text(Phrase.CASE_WAIT_NONE)
                : draft.voice()
                        .text(Phrase.CASE_WAIT_SOME, Map.of("waiting", Voice.same("" + receipt.waitingBefore())));
    }

    static List<Choice> backToBot(Draft draft) {
        return List.of(draft.voice().choice(Phrase.LABEL_BOT, new Action.BackToBot()));
    }
}
