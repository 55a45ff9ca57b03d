package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Elsewhere;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Language;
import jp.madoguchi.language.LanguageDetector;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Register;
import jp.madoguchi.search.Finder;
import jp.madoguchi.search.Finder.Findings;
import jp.madoguchi.search.Hit;

/** Answers what a person asks: with windows, with a question back, or honestly with neither. */
final class AnswerTalk {

    private static final int WINDOWS_SHOWN = 3;
    private static final int NEEDS_ANSWERED = 3;
    private static final int CHOICES = 3;
    private static final int QUESTIONS = 2;
    private static final int REFUSALS = 2;

    /** After words of danger 「うん」 or 「もういい」 is no question to search for. */
    private static final int TOO_SHORT_AFTER_DANGER = 5;

    private final Knowledge knowledge;
    private final Finder finder;
    private final Commands commands;
    private final CardMaker cardMaker;
    private final NeedTalk needTalk;

    AnswerTalk(Knowledge knowledge, Finder finder, Commands commands, CardMaker cardMaker, NeedTalk needTalk) {
        this.knowledge = knowledge;
        this.finder = finder;
        this.commands = commands;
        this.cardMaker = cardMaker;
        this.needTalk = needTalk;
    }

    /** A message as it was understood, before anything is decided. */
    record Heard(String message, Language language, Findings findings) {}

    /** Understands a message written while the bot listens. */
    Heard hear(String text) {
        String message = Normalizer.normalize(text);
        return new Heard(message, LanguageDetector.detect(message), finder.find(message, Thresholds.ANSWER));
    }

    /** The button that a message means in words of its own, such as a wish for a human. */
    Optional<Action> action(Heard heard) {
        return saying(heard.findings()).flatMap(saying -> commands.actionOf(saying, heard.message()));
    }

    /** Answers a message written while the bot listens. */
    Draft text(Draft draft, Heard heard, ZonedDateTime now) {
        draft.next(draft.state().withPhase(new Phase.Open()));
        String message = heard.message();
        draft.language(heard.language());
        if (heard.language() != Language.JAPANESE) {
            return foreign(draft, now);
        }
        Optional<Commands.SmallTalk> smallTalk = commands.smallTalk(message);
        if (smallTalk.isPresent()) {
            return smallTalk(draft, smallTalk.get());
        }
        if (message.codePoints().filter(Character::isLetter).count() < 2) {
            return draft.say(Phrase.NONSENSE).choices(draft.openChoices()).decided(Decision.CLARIFY);
        }
        Optional<Commands.SmallTalk> alike = saying(heard.findings()).flatMap(commands::smallTalkOf);
        if (alike.isPresent()) {
            return smallTalk(draft, alike.get());
        }
        boolean danger = draft.state().topic().alarm().isPresent();
        draft.next(draft.state().withTopic(draft.state().topic().asked(message)));
        if (danger && message.length() <= TOO_SHORT_AFTER_DANGER) {
            return askOpen(draft, Phrase.CLARIFY_OPEN, now);
        }
        decide(draft, notRefused(draft, heard.findings()), now);
        return danger ? keepConnectNow(draft) : offerEasy(draft, message);
    }

    private static Draft smallTalk(Draft draft, Commands.SmallTalk talk) {
        return draft.words(draft.voice().text(talk.answer()))
                .choices(draft.openChoices())
                .decided(talk.vague() ? Decision.CLARIFY : Decision.SMALLTALK);
    }

    /** The saying that a message is, when it is more like it than like anything else. */
    private static Optional<String> saying(Findings findings) {
        double score = findings.saying().score();
        boolean is = score >= Thresholds.SAYING
                && score > findings.best()
                && score > findings.elsewhere().score();
        return is ? Optional.of(findings.saying().id()) : Optional.empty();
    }

    /** Looks further after 「ちがう」: the next best, then a question, then a person; never the same again. */
    Draft wrong(Draft draft, ZonedDateTime now) {
        Topic topic = draft.state().topic();
        draft.effect(new Effect.RecordFeedback(false, topic.needIds(), topic.windowIds()));
        List<String> refused = Stream.concat(topic.refused().stream(), topic.needIds().stream())
                .distinct()
                .toList();
        draft.next(draft.state().withPhase(new Phase.Open()).withTopic(topic.refuse(refused)));
        List<Hit> left =
                topic
                        .lastText()
                        .map(text -> finder.find(text, Thresholds.ANSWER).hits())
                        .orElse(List.of())
                        .stream()
                        .filter(hit -> hit.kind() == Hit.Kind.NEED && !refused.contains(hit.id()))
                        .filter(hit -> hit.score() >= Thresholds.CLARIFY)
                        .toList();
        draft.found(left);
        if (refused.size() > REFUSALS || topic.lastText().isEmpty()) {
            return offerPerson(draft, now);
        }
        if (left.isEmpty()) {
            return askOpen(draft, Phrase.WRONG_ASK, now);
        }
        draft.say(Phrase.WRONG_NEXT);
        return needs(draft, List.of(left.getFirst().id()), now);
    }

    /** Shows the windows of needs that are known: chosen by the person, or said again in the other register. */
    Draft needs(Draft draft, List<String> needIds, ZonedDateTime now) {
        List<Need> needs = needIds.stream()
                .map(knowledge::need)
                .flatMap(Optional::stream)
                .limit(NEEDS_ANSWERED)
                .toList();
        draft.decided(Decision.ANSWER);
        if (needs.isEmpty()) {
            return offerPerson(draft, now);
        }
        return needTalk.answer(draft, needs, now);
    }

    /** Says again what was shown last, in the register of the draft. */
    Draft again(Draft draft, ZonedDateTime now) {
        Topic topic = draft.state().topic();
        if (topic.narrowed().isPresent()
                && topic.narrowed().get() instanceof Action.PickAnswer(String needId, int index)
                && knowledge.need(needId).isPresent()) {
            return needTalk.answered(draft, knowledge.need(needId).get(), index, now);
        }
        if (!topic.needIds().isEmpty()) {
            return needs(draft, topic.needIds(), now);
        }
        if (topic.questions() > 0) {
            return draft.say(Phrase.CLARIFY_OPEN).choices(draft.voice().plainChoices());
        }
        if (topic.windowIds().equals(List.of(knowledge.city().shelter()))) {
            return offerPerson(draft, now);
        }
        if (topic.lastText().isPresent()) {
            return decide(draft, notRefused(draft, finder.find(topic.lastText().get(), Thresholds.ANSWER)), now);
        }
        List<Window> windows = knowledge.runningWindows(topic.windowIds());
        return windows.isEmpty()
                ? draft.say(Phrase.GREETING_EXAMPLES).choices(draft.voice().plainChoices())
                : draft.cards(cardMaker.cards(windows, draft.voice(), now))
                        .choices(draft.voice().usualChoices());
    }

    /** Asks in general, or offers a person once two questions were asked in a row. */
    Draft askOpen(Draft draft, Phrase question, ZonedDateTime now) {
        if (draft.state().topic().alarm().isPresent()) {
            return draft.say(Phrase.CRISIS_STAY)
                    .choices(draft.voice().dangerChoices())
                    .decided(Decision.CLARIFY);
        }
        if (draft.state().topic().questions() >= QUESTIONS) {
            return offerPerson(draft, now);
        }
        return draft.say(question)
                .choices(draft.voice().plainChoices())
                .decided(Decision.CLARIFY)
                .next(draft.state().withTopic(draft.state().topic().askedBack()));
    }

    /** Says that a person can do better, and shows who listens to anything. */
    Draft offerPerson(Draft draft, ZonedDateTime now) {
        return shelter(draft.say(Phrase.OFFER_PERSON), now).decided(Decision.HANDOFF);
    }

    /** Shows who listens to anything. */
    Draft shelter(Draft draft, ZonedDateTime now) {
        return cardMaker
                .show(
                        draft,
                        List.of(),
                        knowledge.runningWindows(List.of(knowledge.city().shelter())),
                        now)
                .choices(draft.voice().plainChoices());
    }

    /** What is found for a message, without the needs that were refused for it: never the same again. */
    private static Findings notRefused(Draft draft, Findings found) {
        List<String> refused = draft.state().topic().refused();
        return new Findings(
                without(refused, found.hits()), without(refused, found.needs()), found.elsewhere(), found.saying());
    }

    private static List<Hit> without(List<String> refused, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind() != Hit.Kind.NEED || !refused.contains(hit.id()))
                .toList();
    }

    private Draft decide(Draft draft, Findings findings, ZonedDateTime now) {
        draft.found(findings.hits());
        double window = findings.best(Hit.Kind.WINDOW);
        double program = findings.best(Hit.Kind.PROGRAM);
        if (findings.elsewhere().score() > findings.best()
                && findings.elsewhere().score() >= Thresholds.ELSEWHERE) {
            return elsewhere(draft, findings.elsewhere().id(), now);
        }
        Hit first = findings.hits().isEmpty()
                ? new Hit(Hit.Kind.NEED, "", 0)
                : findings.hits().getFirst();
        if (first.kind() == Hit.Kind.WINDOW && window >= Thresholds.NAMED) {
            return window(draft, first, now);
        }
        if (first.kind() == Hit.Kind.PROGRAM && program >= Thresholds.NAMED) {
            return program(draft, first, now);
        }
        if (!findings.needs().isEmpty()) {
            List<String> found = findings.needs().stream().map(Hit::id).toList();
            return needs(draft, found, now);
        }
        List<String> close = findings.hits().stream()
                .filter(hit -> hit.kind() == Hit.Kind.NEED && hit.score() >= Thresholds.CLARIFY)
                .map(Hit::id)
                .limit(CHOICES)
                .toList();
        if (close.size() == 1) {
            return needs(draft, close, now);
        }
        if (!close.isEmpty() && draft.state().topic().questions() < QUESTIONS) {
            draft.next(draft.state().withTopic(draft.state().topic().askedBack()));
            return needTalk.which(draft, close);
        }
        return askOpen(draft, Phrase.CLARIFY_OPEN, now);
    }

    private Draft window(Draft draft, Hit hit, ZonedDateTime now) {
        List<Window> windows = knowledge.runningWindows(List.of(hit.id()));
        draft.say(
                Phrase.ANSWER_WINDOW,
                Map.of("name", Voice.same(windows.getFirst().name())));
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }

    private Draft program(Draft draft, Hit hit, ZonedDateTime now) {
        Optional<Program> found = knowledge.program(hit.id());
        if (found.isEmpty()) {
            return askOpen(draft, Phrase.CLARIFY_OPEN, now);
        }
        Program program = found.get();
        Bilingual name = Voice.same(program.name());
        if (program.status() == Status.CONSIDERED) {
            draft.say(Phrase.ANSWER_PROGRAM_CONSIDERED, Map.of("name", name));
        } else {
            draft.say(Phrase.ANSWER_PROGRAM, Map.of("name", name, "about", program.about()));
        }
        List<Window> windows = knowledge.runningWindows(program.windows()).stream()
                .limit(WINDOWS_SHOWN)
                .toList();
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }

    private Draft elsewhere(Draft draft, String id, ZonedDateTime now) {
        for (Elsewhere entry : knowledge.elsewhere()) {
            if (entry.id().equals(id)) {
                draft.words(draft.voice().text(entry.answer()));
                cardMaker.show(draft, List.of(), knowledge.runningWindows(entry.windows()), now);
            }
        }
        return draft.choices(draft.voice().plainChoices()).decided(Decision.OUT_OF_SCOPE);
    }

    private Draft foreign(Draft draft, ZonedDateTime now) {
        State state = draft.state();
        draft.next(state.forForeigner().withTopic(Topic.NONE));
        List<Window> windows = knowledge.runningWindows(List.of(knowledge.city().languages()));
        draft.found(windows.stream()
                .map(window -> new Hit(Hit.Kind.WINDOW, window.id(), 1))
                .toList());
        draft.words(
                draft.voice().text(Phrase.FOREIGN_ANSWER) + "\n" + draft.voice().foreign(Phrase.FOREIGN_LANGUAGES));
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }

    /** The first answer after words of danger keeps a human one tap away. */
    private static Draft keepConnectNow(Draft draft) {
        Choice connect = draft.voice().choice(Phrase.LABEL_CONNECT_NOW, new Action.ConnectNow());
        List<Choice> choices = new ArrayList<>(draft.choices());
        if (!choices.contains(connect)) {
            choices.addFirst(connect);
        }
        return draft.choices(choices);
    }

    private static Draft offerEasy(Draft draft, String message) {
        State state = draft.state();
        boolean offer = state.register() == Register.PLAIN
                && !state.registerChosen()
                && !state.easyOffered()
                && Kana.isHiraganaOnly(message);
        return offer ? draft.say(Phrase.EASY_OFFER).next(state.withEasyOffered()) : draft;
    }
}
