package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Place;
import jp.madoguchi.language.Register;
import jp.madoguchi.safety.Alarm;

/** What tapping a button does in each phase; an old button, tapped when nothing asks for it any more, asks again. */
final class Taps {

    private final Knowledge knowledge;
    private final AnswerTalk answers;
    private final WrongTalk wrongTalk;
    private final OpenTalk openTalk;
    private final NeedTalk needTalk;
    private final CrisisTalk crisis;
    private final HandOffTalk handOff;

    Taps(
            Knowledge knowledge,
            AnswerTalk answers,
            WrongTalk wrongTalk,
            OpenTalk openTalk,
            NeedTalk needTalk,
            CrisisTalk crisis,
            HandOffTalk handOff) {
        this.knowledge = knowledge;
        this.answers = answers;
        this.wrongTalk = wrongTalk;
        this.openTalk = openTalk;
        this.needTalk = needTalk;
        this.crisis = crisis;
        this.handOff = handOff;
    }

    /** Does what a tapped button, or a word that means one, stands for in the phase that the draft is in. */
    Draft tapped(Draft draft, Action action, ZonedDateTime now) {
        Phase phase = draft.state().phase();
        if (phase instanceof Phase.WithPerson person) {
            return tappedWithPerson(draft, action, person, now);
        }
        return switch (action) {
            case Action.TalkToPerson() ->
                draft.state().topic().alarm().isPresent() ? crisis.connectNow(draft, now) : handOff.askConsent(draft);
            case Action.ConnectNow() -> crisis.connectNow(draft, now);
            case Action.Wrong() -> wrongTalk.wrong(draft, now);
            case Action.Helpful() -> helpful(draft);
            case Action.UseEasy() -> changeRegister(draft, Register.EASY, now);
            case Action.UsePlain() -> changeRegister(draft, Register.PLAIN, now);
            case Action.Answer(boolean yes) -> answer(draft, phase, yes, now);
            case Action.InArea(String areaId) -> inArea(draft, phase, areaId, now);
            case Action.Skip() -> skip(draft, phase, now);
            case Action.BackToBot() -> backToBot(draft, phase);
            case Action.Stop() -> backToBot(draft, phase);
            case Action.PickNeed(String needId) -> {
                draft.next(draft.state().withPhase(new Phase.Open()));
                yield needTalk.known(draft, List.of(needId), now);
            }
            case Action.PickAnswer(String needId, int index) -> pickAnswer(draft, needId, index, now);
            case Action.NoneOfThese() -> noneOfThese(draft, phase, now);
        };
    }

    /** While a person is there, only what changes that, or how it is read, is answered. */
    private Draft tappedWithPerson(Draft draft, Action action, Phase.WithPerson person, ZonedDateTime now) {
        draft.decided(Decision.HANDOFF);
        if (action instanceof Action.BackToBot) {
            return handOff.withdraw(draft, person.caseNumber());
        }
        if (action instanceof Action.UseEasy) {
            return registerOnly(draft, Register.EASY).choices(HandOffTalk.backToBot(draft));
        }
        if (action instanceof Action.UsePlain) {
            return registerOnly(draft, Register.PLAIN).choices(HandOffTalk.backToBot(draft));
        }
        if (action instanceof Action.ConnectNow) {
            return draft.say(crisis.connecting(now)).choices(HandOffTalk.backToBot(draft));
        }
        return person.taken() ? draft : handOff.reassure(draft, person);
    }

    /** Whatever a waiting person adds is for the coordinator; they are told so once. */
    Draft quiet(Draft draft, Phase.WithPerson person) {
        draft.decided(Decision.HANDOFF);
        return person.reassured() ? draft : handOff.reassure(draft, person);
    }

    private Draft answer(Draft draft, Phase phase, boolean yes, ZonedDateTime now) {
        if (phase instanceof Phase.Consenting) {
            return yes ? consented(draft) : handOff.refused(draft, now);
        }
        if (phase instanceof Phase.AskingOutcome(String number)) {
            return handOff.outcome(draft, number, yes);
        }
        if (phase instanceof Phase.AskingSafety(Alarm alarm)) {
            return yes ? crisis.confirmed(draft, alarm, now) : crisis.denied(draft);
        }
        return askAgain(draft, now);
    }

    /** Whoever said before where they live is not asked for it. */
    private Draft consented(Draft draft) {
        Optional<String> areaId =
                draft.state().home().flatMap(knowledge::place).map(Place::area).map(Area::id);
        return areaId.isPresent() ? handOff.askName(draft, areaId) : handOff.askArea(draft, Phrase.AREA_ASK);
    }

    private Draft inArea(Draft draft, Phase phase, String areaId, ZonedDateTime now) {
        if (phase instanceof Phase.ChoosingArea) {
            return handOff.askName(draft, knowledge.area(areaId).map(Area::id));
        }
        return askAgain(draft, now);
    }

    private Draft skip(Draft draft, Phase phase, ZonedDateTime now) {
        if (phase instanceof Phase.ChoosingArea) {
            return handOff.askName(draft, Optional.empty());
        }
        if (phase instanceof Phase.Naming(Optional<String> areaId)) {
            return handOff.open(draft, areaId, Optional.empty(), now);
        }
        return askAgain(draft, now);
    }

    private Draft backToBot(Draft draft, Phase phase) {
        boolean onTheWay = phase instanceof Phase.Consenting
                || phase instanceof Phase.ChoosingArea
                || phase instanceof Phase.Naming;
        return draft.say(onTheWay ? Phrase.CASE_WITHDRAWN : Phrase.BOT_LISTENS)
                .choices(draft.openChoices())
                .next(draft.state().withPhase(new Phase.Open()));
    }

    private Draft pickAnswer(Draft draft, String needId, int index, ZonedDateTime now) {
        Optional<Need> need = knowledge.need(needId);
        Optional<Need.Answer> answer = need.flatMap(Need::question)
                .filter(question -> index < question.choices().size())
                .map(question -> question.choices().get(index));
        return need.isPresent() && answer.isPresent()
                ? needTalk.answered(draft, need.get(), index, now)
                : openTalk.ask(draft, Phrase.CLARIFY_OPEN, now);
    }

    private Draft noneOfThese(Draft draft, Phase phase, ZonedDateTime now) {
        draft.next(draft.state().withPhase(new Phase.Open()));
        if (phase instanceof Phase.Clarifying(List<String> needIds)) {
            List<String> refused = new ArrayList<>(draft.state().topic().refused());
            refused.addAll(needIds);
            draft.next(draft.state().withTopic(draft.state().topic().refuse(List.copyOf(refused))));
        }
        return openTalk.ask(draft, Phrase.WRONG_ASK, now);
    }

    private Draft helpful(Draft draft) {
        Topic topic = draft.state().topic();
        return draft.effect(new Effect.RecordFeedback(true, topic.needIds(), topic.windowIds()))
                .say(Phrase.HELPFUL_THANKS)
                .choices(draft.voice().plainChoices())
                .next(draft.state().withPhase(new Phase.Open()));
    }

    private Draft changeRegister(Draft draft, Register register, ZonedDateTime now) {
        registerOnly(draft, register);
        if (draft.state().phase() instanceof Phase.Narrowing(String needId)) {
            return needTalk.known(draft, List.of(needId), now);
        }
        return askAgain(draft, now);
    }

    /** Asks again what was asked last, or says again what was answered last; for taps and stickers that answer nothing. */
    Draft askAgain(Draft draft, ZonedDateTime now) {
        State state = draft.state();
        return switch (state.phase()) {
            case Phase.Open open ->
                state.topic()
                        .alarm()
                        .map(alarm -> crisis.again(draft, alarm, now))
                        .orElseGet(() -> answers.again(draft, now));
            case Phase.Clarifying(List<String> needIds) -> needTalk.which(draft, needIds);
            case Phase.Narrowing(String needId) -> needTalk.question(draft, needId);
            case Phase.AskingSafety(Alarm alarm) -> crisis.again(draft, alarm, now);
            case Phase.Consenting consenting -> handOff.askConsent(draft);
            case Phase.ChoosingArea choosing -> handOff.askArea(draft, Phrase.AREA_ASK);
            case Phase.Naming(Optional<String> areaId) -> handOff.askName(draft, areaId);
            case Phase.AskingOutcome(String number) -> handOff.resolved(draft, number);
            case Phase.Opening opening -> draft;
            case Phase.WithPerson person -> draft;
        };
    }

    private static Draft registerOnly(Draft draft, Register register) {
        draft.next(draft.state().withRegister(register, true));
        return switch (register) {
            case EASY -> draft.say(Phrase.REGISTER_EASY);
            case PLAIN -> draft.say(Phrase.REGISTER_PLAIN);
        };
    }
}
