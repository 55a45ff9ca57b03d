package jp.madoguchi.dialogue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Place;
import jp.madoguchi.knowledge.Problem;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Language;
import jp.madoguchi.language.LanguageDetector;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.safety.Alarm;
import jp.madoguchi.safety.CrisisAnswers;
import jp.madoguchi.safety.CrisisDetector;
import jp.madoguchi.safety.SafetyRules;
import jp.madoguchi.search.Directory.Named;
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
    private final WrittenWords writtenWords;
    private final Listener listener;
    private final OpenTalk openTalk;
    private final Places places;
    private final MeaningTalk meaningTalk;
    private final PlaceTalk placeTalk;
    private final Explanations explanations;
    private final AnswerTalk answers;
    private final CrisisTalk crisis;
    private final HandOffTalk handOff;
    private final Taps taps;
    private final Notes notes;

    /** Prepares everything for one knowledge; with changed knowledge a new dialogue is made. */
    public Dialogue(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.furigana = new Furigana(knowledge.readings());
        SafetyRules rules = SafetyRules.load(knowledge);
        this.crisisDetector = new CrisisDetector(rules);
        Commands commands = new Commands(knowledge.folder());
        this.writtenWords = new WrittenWords(knowledge, commands);
        CardMaker cardMaker = new CardMaker(knowledge);
        this.listener = new Listener(new Finder(knowledge, commands.sayings()), commands);
        this.openTalk = new OpenTalk(knowledge, cardMaker);
        this.places = new Places(knowledge);
        Nearby nearby = new Nearby(knowledge);
        NeedTalk needTalk = new NeedTalk(knowledge, nearby, cardMaker, openTalk);
        NamedTalk namedTalk = new NamedTalk(knowledge, nearby, cardMaker);
        this.meaningTalk = new MeaningTalk(knowledge, cardMaker, namedTalk);
        this.placeTalk = new PlaceTalk(knowledge, places, nearby, cardMaker);
        this.answers =
                new AnswerTalk(knowledge, listener, cardMaker, needTalk, openTalk, namedTalk, meaningTalk, placeTalk);
        this.explanations = new Explanations(knowledge);
        WrongTalk wrongTalk = new WrongTalk(listener, needTalk, openTalk);
        this.crisis = new CrisisTalk(knowledge, CrisisAnswers.load(knowledge, rules), cardMaker);
        this.handOff = new HandOffTalk(knowledge, cardMaker);
        this.taps = new Taps(knowledge, answers, wrongTalk, openTalk, needTalk, crisis, handOff);
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
        Draft answered = switch (input) {
            case Input.Text(String text) -> text(draft, text, now);
            case Input.Tapped(Action action) -> taps.tapped(draft, action, now);
            case Input.Sticker sticker -> wordless(draft, Phrase.STICKER, now);
            case Input.Media media -> wordless(draft, Phrase.MEDIA, now);
            case Input.Location location -> location(draft, location, now);
            case Input.Arrived(boolean again) -> arrived(draft, again);
            case Input.CaseOpened(Input.CaseReceipt receipt) -> caseOpened(draft, receipt);
            case Input.CoordinatorTookOver(String number, String coordinator) ->
                handOff.tookOver(draft, number, coordinator);
            case Input.CaseResolved(String number) -> handOff.resolved(draft, number);
        };
        return explanations.added(answered).turn();
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
        Optional<Action> action = writtenWords.action(message, phase);
        if (action.isPresent()) {
            return taps.tapped(draft, action.get(), now);
        }
        return switch (phase) {
            case Phase.Open open -> said(draft, text, now);
            case Phase.Consenting consenting -> said(draft, text, now);
            case Phase.AskingSafety asking -> said(draft, text, now);
            case Phase.AskingOutcome asking -> said(draft, text, now);
            case Phase.Opening opening -> said(draft, text, now);
            case Phase.Clarifying clarifying -> said(draft, text, now);
            case Phase.Narrowing narrowing -> said(draft, text, now);
            case Phase.ChoosingArea choosing -> handOff.areaWritten(draft, message);
            case Phase.Naming(Optional<String> areaId) -> handOff.nameWritten(draft, areaId, text, now);
            case Phase.WithPerson person -> taps.quiet(draft, person);
        };
    }

    /** What was said freely: perhaps a button's meaning in other words, else a question. */
    private Draft said(Draft draft, String text, ZonedDateTime now) {
        if (isAsking(draft.state().phase())) {
            Optional<Named> asked = meaningTalk.asked(Normalizer.normalize(text));
            if (asked.isPresent()) {
                return taps.askAgain(meaningTalk.brief(draft, asked.get()), now);
            }
        }
        Listener.Heard heard = listener.hear(text);
        return listener.action(heard)
                .map(action -> taps.tapped(draft, action, now))
                .orElseGet(() -> answers.text(draft, heard, now));
    }

    private Draft location(Draft draft, Input.Location location, ZonedDateTime now) {
        Optional<Place> place = location.address().flatMap(places::ofAddress);
        Optional<Area> area = place.map(Place::area);
        if (draft.state().phase() instanceof Phase.ChoosingArea) {
            return area.map(found -> handOff.askName(draft, Optional.of(found.id())))
                    .orElseGet(() -> handOff.askArea(draft, Phrase.AREA_UNKNOWN));
        }
        if (draft.state().phase() instanceof Phase.WithPerson person) {
            return taps.quiet(draft, person);
        }
        if (!isOpen(draft) || draft.state().topic().alarm().isPresent()) {
            return taps.askAgain(draft, now);
        }
        return place.map(found -> placeTalk.answer(draft, found, now))
                .orElseGet(() -> openTalk.shelter(draft.say(Phrase.LOCATION_UNKNOWN), now));
    }

    private Draft arrived(Draft draft, boolean again) {
        if (draft.state().phase() instanceof Phase.WithPerson) {
            return draft.say(Phrase.GREETING_BACK)
                    .say(Phrase.CASE_WAITING_STILL)
                    .choices(HandOffTalk.backToBot(draft));
        }
        draft.next(draft.state().withPhase(new Phase.Open()));
        if (again) {
            return draft.say(Phrase.GREETING_AGAIN).choices(draft.openChoices());
        }
        return draft.say(
                        Phrase.GREETING_FIRST,
                        Map.of("city", Voice.same(knowledge.city().name())))
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
            return taps.quiet(draft, person);
        }
        if (isOpen(draft)) {
            Phrase answer = draft.state().topic().alarm().isPresent() ? Phrase.CRISIS_STAY : thanks;
            return draft.say(answer).choices(draft.openChoices());
        }
        return taps.askAgain(draft.say(Phrase.ASKED_IN_WORDS), now);
    }

    /** Whether something was asked that is asked again after a question of the person's own. */
    private static boolean isAsking(Phase phase) {
        return phase instanceof Phase.Consenting
                || phase instanceof Phase.AskingOutcome
                || phase instanceof Phase.AskingSafety
                || phase instanceof Phase.Clarifying
                || phase instanceof Phase.Narrowing;
    }

    private static boolean isOpen(Draft draft) {
        return draft.state().phase() instanceof Phase.Open;
    }
}
