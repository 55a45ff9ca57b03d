package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.dialogue.Commands.SmallTalk;
import jp.madoguchi.dialogue.Listener.Heard;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Language;
import jp.madoguchi.language.Register;
import jp.madoguchi.search.Finder.Findings;
import jp.madoguchi.search.Hit;

/** Decides how to answer what a person asks: with windows, with a question back, or honestly with neither. */
final class AnswerTalk {

    private static final int CHOICES = 3;

    /** After words of danger 「うん」 or 「もういい」 is no question to search for. */
    private static final int TOO_SHORT_AFTER_DANGER = 5;

    private final Knowledge knowledge;
    private final Listener listener;
    private final CardMaker cardMaker;
    private final NeedTalk needTalk;
    private final OpenTalk openTalk;
    private final NamedTalk namedTalk;
    private final MeaningTalk meaningTalk;
    private final PlaceTalk placeTalk;
    private final ElsewhereTalk elsewhereTalk;
    private final FaqTalk faqTalk;

    AnswerTalk(
            Knowledge knowledge,
            Listener listener,
            CardMaker cardMaker,
            NeedTalk needTalk,
            OpenTalk openTalk,
            NamedTalk namedTalk,
            MeaningTalk meaningTalk,
            PlaceTalk placeTalk) {
        this.knowledge = knowledge;
        this.listener = listener;
        this.cardMaker = cardMaker;
        this.needTalk = needTalk;
        this.openTalk = openTalk;
        this.namedTalk = namedTalk;
        this.meaningTalk = meaningTalk;
        this.placeTalk = placeTalk;
        this.elsewhereTalk = new ElsewhereTalk(knowledge, cardMaker);
        this.faqTalk = new FaqTalk(knowledge, cardMaker);
    }

    /** Answers a message written while the bot listens. */
    Draft text(Draft draft, Heard heard, ZonedDateTime now) {
        draft.next(draft.state().withPhase(new Phase.Open()));
        String message = heard.message();
        draft.language(heard.language());
        if (heard.language() != Language.JAPANESE) {
            return elsewhereTalk.foreign(draft, now);
        }
        Optional<SmallTalk> smallTalk = listener.smallTalk(heard);
        if (smallTalk.isPresent()) {
            return smallTalk(draft, smallTalk.get());
        }
        if (message.codePoints().filter(Character::isLetter).count() < 2) {
            return draft.say(Phrase.NONSENSE).choices(draft.openChoices()).decided(Decision.CLARIFY);
        }
        Optional<SmallTalk> alike = listener.smallTalkAlike(heard);
        if (alike.isPresent()) {
            return smallTalk(draft, alike.get());
        }
        boolean danger = draft.state().topic().alarm().isPresent();
        draft.next(draft.state().withTopic(draft.state().topic().asked(message)));
        Optional<Draft> meant = meaningOrPlace(draft, message, now);
        if (danger && meant.isEmpty() && message.length() <= TOO_SHORT_AFTER_DANGER) {
            return openTalk.ask(draft, Phrase.CLARIFY_OPEN, now);
        }
        if (meant.isEmpty()) {
            decide(draft, placeTalk.aside(message).map(listener::find).orElse(heard.findings()), now);
            placeTalk.sayWhereUnsure(draft, message);
        }
        return danger ? keepConnectNow(draft) : offerEasy(draft, message);
    }

    /** Says again what was shown last, in the register of the draft. */
    Draft again(Draft draft, ZonedDateTime now) {
        Topic topic = draft.state().topic();
        Optional<Draft> meant = topic.lastText()
                .filter(text -> topic.needIds().isEmpty())
                .flatMap(text -> meaningOrPlace(draft, text, now));
        if (meant.isPresent()) {
            return meant.get();
        }
        if (topic.narrowed().isPresent()
                && topic.narrowed().get() instanceof Action.PickAnswer(String needId, int index)
                && knowledge.need(needId).isPresent()) {
            return needTalk.answered(draft, knowledge.need(needId).get(), index, now);
        }
        if (!topic.needIds().isEmpty()) {
            return needTalk.known(draft, topic.needIds(), now);
        }
        if (topic.questions() > 0) {
            return draft.say(Phrase.CLARIFY_OPEN).choices(draft.voice().plainChoices());
        }
        Optional<Findings> found = topic.lastText().map(listener::find).map(all -> Listener.notRefused(topic, all));
        Optional<Draft> asked = found.flatMap(findings -> faqTalk.answer(draft, findings, now));
        if (asked.isPresent()) {
            return asked.get();
        }
        if (topic.windowIds().equals(List.of(knowledge.city().shelter()))) {
            return openTalk.offerPerson(draft, now);
        }
        if (topic.lastText().isPresent()) {
            String text = topic.lastText().get();
            return decide(draft, listener.find(placeTalk.aside(text).orElse(text)), now);
        }
        List<Window> windows = knowledge.runningWindows(topic.windowIds());
        return windows.isEmpty()
                ? draft.say(Phrase.GREETING_EXAMPLES).choices(draft.voice().plainChoices())
                : draft.cards(cardMaker.cards(windows, draft.voice(), now))
                        .choices(draft.voice().usualChoices());
    }

    /** Answers what asks for a meaning, or only says where the person lives. */
    private Optional<Draft> meaningOrPlace(Draft draft, String message, ZonedDateTime now) {
        return meaningTalk.answer(draft, message, now).or(() -> placeTalk.only(draft, message, now));
    }

    private Draft decide(Draft draft, Findings found, ZonedDateTime now) {
        Findings findings = Listener.notRefused(draft.state().topic(), found);
        draft.found(findings.hits());
        Optional<Draft> asked = faqTalk.answer(draft, findings, now);
        if (asked.isPresent()) {
            return asked.get();
        }
        if (findings.elsewhere().score() > findings.best()
                && findings.elsewhere().score() >= Thresholds.ELSEWHERE) {
            return elsewhereTalk.elsewhere(draft, findings.elsewhere().id(), now);
        }
        Optional<Draft> named = named(draft, findings, now);
        if (named.isPresent()) {
            return named.get();
        }
        if (!findings.needs().isEmpty()) {
            return needTalk.known(draft, findings.needs().stream().map(Hit::id).toList(), now);
        }
        List<String> close = findings.hits().stream()
                .filter(hit -> hit.kind() == Hit.Kind.NEED && hit.score() >= Thresholds.CLARIFY)
                .map(Hit::id)
                .limit(CHOICES)
                .toList();
        if (close.size() == 1) {
            return needTalk.known(draft, close, now);
        }
        if (!close.isEmpty() && draft.state().topic().questions() < OpenTalk.QUESTIONS) {
            draft.next(draft.state().withTopic(draft.state().topic().askedBack()));
            return needTalk.which(draft, close);
        }
        return openTalk.ask(draft, Phrase.CLARIFY_OPEN, now);
    }

    /** Answers a window or program that is meant by its name and fits better than anything else. */
    private Optional<Draft> named(Draft draft, Findings findings, ZonedDateTime now) {
        return findings.hits().stream()
                .limit(1)
                .filter(hit ->
                        hit.score() >= (hit.kind() == Hit.Kind.CONSIDERED ? Thresholds.CONSIDERED : Thresholds.NAMED))
                .flatMap(hit -> switch (hit.kind()) {
                    case NEED, FAQ -> Optional.<Draft>empty().stream();
                    case CONSIDERED ->
                        knowledge.considered(hit.id()).stream()
                                .map(considered -> namedTalk.considered(draft, considered, now));
                    case WINDOW ->
                        knowledge.runningWindows(List.of(hit.id())).stream()
                                .map(window -> namedTalk.window(draft, window, now));
                    case PROGRAM ->
                        knowledge.program(hit.id()).stream().map(program -> namedTalk.program(draft, program, now));
                })
                .findFirst();
    }

    private static Draft smallTalk(Draft draft, SmallTalk talk) {
        return draft.words(draft.voice().text(talk.answer()))
                .choices(draft.openChoices())
                .decided(talk.vague() ? Decision.CLARIFY : Decision.SMALLTALK);
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
