package jp.madoguchi.dialogue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Problem;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Language;
import jp.madoguchi.language.LanguageDetector;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Register;
import jp.madoguchi.safety.Alarm;
import jp.madoguchi.safety.CrisisAnswers;
import jp.madoguchi.safety.CrisisDetector;
import jp.madoguchi.search.Finder;

/**
 * The conversation as a pure function of the state, what happened, and the time of day. It reads no clock, stores
 * nothing and sends nothing; what must happen besides answering comes back as effects.
 *
 * <p>The order never changes: words of crisis first, then words that mean a button, then whatever the phase expects.
 */
public final class Dialogue {

    private final Knowledge knowledge;
    private final Furigana furigana;
    private final CrisisDetector crisisDetector;
    private final Commands commands;
    private final AnswerTalk answers;
    private final CrisisTalk crisis;
    private final HandOffTalk handOff;
    private final Notes notes;

    /** Prepares everything for one knowledge; with changed knowledge a new dialogue is made. */
    public Dialogue(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.furigana = new Furigana(Readings.of(knowledge));
        this.crisisDetector = new CrisisDetector(knowledge);
        this.commands = new Commands(knowledge.folder());
        CardMaker cardMaker = new CardMaker(knowledge);
        this.answers = new AnswerTalk(knowledge, new Finder(knowledge), commands, cardMaker);
        this.crisis = new CrisisTalk(knowledge, new CrisisAnswers(knowledge), cardMaker);
        this.handOff = new HandOffTalk(knowledge, cardMaker);
        this.notes = new Notes(knowledge);
        requirePhrases(knowledge);
    }

    /**
     * Reads everything that a dialogue needs, to find out whether it can talk.
     *
     * @throws BrokenKnowledgeException listing what is wrong with buttons' words, small talk, crisis rules or sentences
     */
    public static void check(Knowledge knowledge) {
        new Dialogue(knowledge);
    }

    private static void requirePhrases(Knowledge knowledge) {
        List<Problem> missing = Stream.of(Phrase.values())
                .filter(phrase -> !knowledge.texts().keys().contains(phrase.key()))
                .map(phrase -> new Problem(new Origin("texts", 1), "the sentence '" + phrase.key() + "' is missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw new BrokenKnowledgeException(missing);
        }
    }

    /** Answers one input. */
    public Turn respond(State state, Input input, ZonedDateTime now) {
        Draft draft = new Draft(state, new Voice(state.register(), knowledge.texts(), furigana));
        Draft answered =
                switch (input) {
                    case Input.Text(String text) -> text(draft, text, now);
                    case Input.Tapped(Action action) -> tapped(draft, action, now);
                    case Input.Sticker sticker -> wordless(draft, Phrase.STICKER, now);
                    case Input.Media media -> wordless(draft, Phrase.MEDIA, now);
                    case Input.Location location -> location(draft, location, now);
                    case Input.Arrived(boolean again) -> arrived(draft, again);
                    case Input.CaseOpened(Input.CaseReceipt receipt) -> caseOpened(draft, receipt);
                    case Input.CoordinatorTookOver(String number, String coordinator) ->
                        handOff.tookOver(draft, number, coordinator);
                    case Input.CaseResolved(String number) -> handOff.resolved(draft, number);
                };
        return answered.turn();
    }

    /** The city's time zone, in which {@code now} is wanted. */
    public ZoneId zone() {
        return knowledge.city().zone();
    }

    /** What the person did, as a line of a transcript; empty for news from the desk. */
    public Optional<String> describe(Input input) {
        return notes.done(input);
    }

    /** What was said, as a line of a transcript. */
    public String describe(Message message) {
        return notes.said(message);
    }

    /** What was understood, for coordinators; may be empty. */
    public String describe(Account account) {
        return notes.understood(account);
    }

    private Draft text(Draft draft, String text, ZonedDateTime now) {
        Optional<Alarm> alarm = crisisDetector.detect(text);
        if (alarm.isPresent()) {
            Language language = LanguageDetector.detect(Normalizer.normalize(text));
            State state = draft.state();
            draft.language(language).next(language == Language.JAPANESE ? state : state.forForeigner());
            return crisis.alarmed(draft, alarm.get(), now);
        }
        String message = Normalizer.normalize(text);
        Phase phase = draft.state().phase();
        Optional<Action> action =
                commands.action(message).map(found -> meant(found, phase)).filter(found -> fits(found, phase));
        if (action.isPresent()) {
            return tapped(draft, action.get(), now);
        }
        return switch (phase) {
            case Phase.Open open -> answers.text(draft, text, now);
            case Phase.Consenting consenting -> answers.text(draft, text, now);
            case Phase.AskingSafety asking -> answers.text(draft, text, now);
            case Phase.AskingOutcome asking -> answers.text(draft, text, now);
            case Phase.Opening opening -> answers.text(draft, text, now);
            case Phase.Clarifying(List<String> needIds) ->
                picked(message, needIds)
                        .map(needId -> tapped(draft, new Action.PickNeed(needId), now))
                        .orElseGet(() -> answers.text(draft, text, now));
            case Phase.Narrowing(String needId) ->
                pickedAnswer(message, needId)
                        .map(found -> tapped(draft, found, now))
                        .orElseGet(() -> answers.text(draft, text, now));
            case Phase.ChoosingArea choosing -> handOff.areaWritten(draft, message);
            case Phase.Naming(Optional<String> areaId) -> handOff.nameWritten(draft, areaId, text, now);
            case Phase.WithPerson person -> quiet(draft, person);
        };
    }

    private Draft tapped(Draft draft, Action action, ZonedDateTime now) {
        Phase phase = draft.state().phase();
        if (phase instanceof Phase.WithPerson person) {
            return tappedWithPerson(draft, action, person, now);
        }
        return switch (action) {
            case Action.TalkToPerson() ->
                draft.state().topic().alarm().isPresent()
                        ? crisis.connectNow(draft, now)
                        : handOff.askConsent(draft);
            case Action.ConnectNow() -> crisis.connectNow(draft, now);
            case Action.Wrong() -> answers.wrong(draft, now);
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
                yield answers.needs(draft, List.of(needId), now);
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
    private Draft quiet(Draft draft, Phase.WithPerson person) {
        draft.decided(Decision.HANDOFF);
        return person.reassured() ? draft : handOff.reassure(draft, person);
    }

    private Draft answer(Draft draft, Phase phase, boolean yes, ZonedDateTime now) {
        if (phase instanceof Phase.Consenting) {
            return yes ? handOff.askArea(draft, Phrase.AREA_ASK) : handOff.refused(draft, now);
        }
        if (phase instanceof Phase.AskingOutcome(String number)) {
            return handOff.outcome(draft, number, yes);
        }
        if (phase instanceof Phase.AskingSafety(Alarm alarm)) {
            return yes ? crisis.confirmed(draft, alarm, now) : crisis.denied(draft);
        }
        return askAgain(draft, now);
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
                .choices(openChoices(draft))
                .next(draft.state().withPhase(new Phase.Open()));
    }

    private Draft pickAnswer(Draft draft, String needId, int index, ZonedDateTime now) {
        Optional<Need> need = knowledge.need(needId);
        Optional<Need.Answer> answer = need.flatMap(Need::question)
                .filter(question -> index < question.choices().size())
                .map(question -> question.choices().get(index));
        return need.isPresent() && answer.isPresent()
                ? answers.answered(draft, need.get(), index, now)
                : answers.askOpen(draft, Phrase.CLARIFY_OPEN, now);
    }

    private Draft noneOfThese(Draft draft, Phase phase, ZonedDateTime now) {
        draft.next(draft.state().withPhase(new Phase.Open()));
        if (phase instanceof Phase.Clarifying(List<String> needIds)) {
            List<String> refused = new ArrayList<>(draft.state().topic().refused());
            refused.addAll(needIds);
            draft.next(draft.state().withTopic(draft.state().topic().refuse(List.copyOf(refused))));
        }
        return answers.askOpen(draft, Phrase.WRONG_ASK, now);
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
            return answers.needs(draft, List.of(needId), now);
        }
        return askAgain(draft, now);
    }

    /** Asks again what was asked last, or says again what was answered last; for taps and stickers that answer nothing. */
    private Draft askAgain(Draft draft, ZonedDateTime now) {
        State state = draft.state();
        return switch (state.phase()) {
            case Phase.Open open ->
                state.topic()
                        .alarm()
                        .map(alarm -> crisis.again(draft, alarm, now))
                        .orElseGet(() -> answers.again(draft, now));
            case Phase.Clarifying(List<String> needIds) -> answers.which(draft, needIds);
            case Phase.Narrowing(String needId) -> answers.question(draft, needId);
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

    private Draft location(Draft draft, Input.Location location, ZonedDateTime now) {
        Optional<Area> area = location.address().flatMap(knowledge::areaOfTown);
        if (draft.state().phase() instanceof Phase.ChoosingArea) {
            return area.map(found -> handOff.askName(draft, Optional.of(found.id())))
                    .orElseGet(() -> handOff.askArea(draft, Phrase.AREA_UNKNOWN));
        }
        if (draft.state().phase() instanceof Phase.WithPerson person) {
            return quiet(draft, person);
        }
        if (!isOpen(draft) || draft.state().topic().alarm().isPresent()) {
            return askAgain(draft, now);
        }
        Optional<Area> confirmed = area.filter(found -> !found.id().equals(Area.UNASSIGNED));
        confirmed.ifPresentOrElse(
                found -> draft.say(Phrase.LOCATION_AREA, Map.of("area", Voice.same(found.name()))),
                () -> draft.say(Phrase.LOCATION_UNKNOWN));
        return answers.shelter(draft, now);
    }

    private Draft arrived(Draft draft, boolean again) {
        if (draft.state().phase() instanceof Phase.WithPerson) {
            return draft.say(Phrase.GREETING_BACK).say(Phrase.CASE_WAITING_STILL).choices(HandOffTalk.backToBot(draft));
        }
        draft.next(draft.state().withPhase(new Phase.Open()));
        if (again) {
            return draft.say(Phrase.GREETING_AGAIN).choices(openChoices(draft));
        }
        return draft.say(Phrase.GREETING_FIRST, Map.of("city", Voice.same(knowledge.city().name())))
                .say(Phrase.GREETING_EXAMPLES)
                .choices(draft.voice().plainChoices());
    }

    private Draft caseOpened(Draft draft, Input.CaseReceipt receipt) {
        return draft.state().phase() instanceof Phase.Opening
                ? handOff.opened(draft, receipt)
                : crisis.caseOpened(draft, receipt);
    }

    /** A sticker or a picture: thanks, and whatever was asked before is asked again. */
    private Draft wordless(Draft draft, Phrase thanks, ZonedDateTime now) {
        if (draft.state().phase() instanceof Phase.WithPerson person) {
            return quiet(draft, person);
        }
        if (isOpen(draft)) {
            Phrase answer = draft.state().topic().alarm().isPresent() ? Phrase.CRISIS_STAY : thanks;
            return draft.say(answer).choices(openChoices(draft));
        }
        return askAgain(draft.say(Phrase.ASKED_IN_WORDS), now);
    }

    private static boolean isOpen(Draft draft) {
        return draft.state().phase() instanceof Phase.Open;
    }

    /** The quick replies when nothing was asked: after words of danger, a human stays one tap away. */
    static List<Choice> openChoices(Draft draft) {
        return draft.state().topic().alarm().isPresent()
                ? draft.voice().dangerChoices()
                : draft.voice().plainChoices();
    }

    /** What a written button means here: to a question that wants yes or no, 「よかった」 is a yes and 「ちがう」 a no. */
    private static Action meant(Action action, Phase phase) {
        boolean yesOrNo = phase instanceof Phase.AskingOutcome
                || phase instanceof Phase.AskingSafety
                || phase instanceof Phase.Consenting;
        if (phase instanceof Phase.AskingOutcome && action instanceof Action.Helpful) {
            return new Action.Answer(true);
        }
        if ((yesOrNo && action instanceof Action.Wrong) || (phase instanceof Phase.Consenting && isStop(action))) {
            return new Action.Answer(false);
        }
        return action;
    }

    private static boolean isStop(Action action) {
        return action instanceof Action.Stop || action instanceof Action.BackToBot;
    }

    /** Whether a word means a button here: 「はい」 only answers when something was asked. */
    private static boolean fits(Action action, Phase phase) {
        if (action instanceof Action.Stop) {
            return phase instanceof Phase.ChoosingArea || phase instanceof Phase.Naming;
        }
        if (action instanceof Action.Answer) {
            return phase instanceof Phase.Consenting
                    || phase instanceof Phase.AskingOutcome
                    || phase instanceof Phase.AskingSafety;
        }
        if (action instanceof Action.Skip) {
            return phase instanceof Phase.ChoosingArea || phase instanceof Phase.Naming;
        }
        if (action instanceof Action.NoneOfThese) {
            return phase instanceof Phase.Clarifying;
        }
        if (action instanceof Action.Helpful || action instanceof Action.Wrong) {
            return phase instanceof Phase.Open
                    || phase instanceof Phase.Clarifying
                    || phase instanceof Phase.Narrowing;
        }
        return true;
    }

    private Optional<String> picked(String message, List<String> needIds) {
        for (int index = 0; index < needIds.size(); index++) {
            String id = needIds.get(index);
            String name = knowledge.need(id).map(Need::name).orElse("");
            if (message.matches("(" + (index + 1) + ")(番|ばん|つ目)?(です)?") || message.equals(Normalizer.normalize(name))) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private Optional<Action> pickedAnswer(String message, String needId) {
        List<Need.Answer> choices =
                knowledge.need(needId).flatMap(Need::question).map(Need.Question::choices).orElse(List.of());
        for (int index = 0; index < choices.size(); index++) {
            Need.Answer choice = choices.get(index);
            if (stem(message).equals(stem(choice.label().plain()))
                    || stem(message).equals(stem(choice.label().easy()))
                    || message.matches("(" + (index + 1) + ")(番|ばん)?")) {
                return Optional.of(new Action.PickAnswer(needId, index));
            }
        }
        return Optional.empty();
    }

    /** A short answer without the ways to end it, so that 「自分」 and 「自分のことです」 are the same answer. */
    private static String stem(String answer) {
        return Normalizer.normalize(answer).replaceAll("(のこと|の方)?(です|だよ|だ|かな)?[。.!]*$", "");
    }
}
