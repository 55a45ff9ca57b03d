package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Term;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.search.Directory;
import jp.madoguchi.search.Directory.Named;
import jp.madoguchi.search.Hit;

/** Says what a term, a window or a program is, when somebody asks: 「民生委員って何？」. */
final class MeaningTalk {

    private static final int WINDOWS_SHOWN = 2;

    private final Knowledge knowledge;
    private final Directory directory;
    private final CardMaker cardMaker;
    private final NamedTalk namedTalk;

    MeaningTalk(Knowledge knowledge, CardMaker cardMaker, NamedTalk namedTalk) {
        this.knowledge = knowledge;
        this.directory = new Directory(knowledge);
        this.cardMaker = cardMaker;
        this.namedTalk = namedTalk;
    }

    /** What a normalised message asks the meaning of; empty when it asks something else, or about something unknown. */
    Optional<Named> asked(String message) {
        return MeaningQuestion.thing(message).flatMap(directory::find);
    }

    /** Says what it is, and where to turn with it. */
    Draft answer(Draft draft, Named named, ZonedDateTime now) {
        if (named.term().isPresent()) {
            return withWindows(
                    explain(draft, named.term().get()), named, named.term().get(), now);
        }
        if (named.window().isPresent()) {
            return window(draft, named.window().get(), now);
        }
        if (named.considered().isPresent()) {
            return namedTalk.considered(draft, named.considered().get(), now);
        }
        named.program().ifPresent(program -> {
            draft.found(List.of(new Hit(Hit.Kind.PROGRAM, program.id(), 1)));
            namedTalk.program(draft, program, now);
        });
        return draft;
    }

    /** Only says what it is, when the person is in the middle of answering something else. */
    Draft brief(Draft draft, Named named) {
        named.term()
                .ifPresentOrElse(
                        term -> explain(draft, term), () -> named.window().ifPresent(window -> about(draft, window)));
        return draft.decided(Decision.ANSWER);
    }

    private static Draft explain(Draft draft, Term term) {
        return draft.say(Phrase.MEANING_TERM, Map.of("term", Voice.same(term.term()), "meaning", term.meaning()))
                .next(draft.state().withExplained(List.of(term.term())));
    }

    /** The window of that name; for a word that names none, the windows of the need that the word stands for. */
    private Draft withWindows(Draft draft, Named named, Term term, ZonedDateTime now) {
        draft.decided(Decision.ANSWER);
        if (named.window().isPresent()) {
            Window window = named.window().get();
            draft.found(List.of(new Hit(Hit.Kind.WINDOW, window.id(), 1)));
            return cardMaker.show(draft, List.of(), List.of(window), now);
        }
        Optional<Need> need = knowledge.needs().stream()
                .filter(one -> one.keywords().contains(term.term()))
                .findFirst();
        if (need.isEmpty()) {
            return cardMaker.show(draft, List.of(), List.of(), now);
        }
        draft.found(List.of(new Hit(Hit.Kind.NEED, need.get().id(), 1)));
        List<Window> windows = knowledge.runningWindows(need.get().windows()).stream()
                .limit(WINDOWS_SHOWN)
                .toList();
        return cardMaker.show(draft.say(Phrase.ANSWER_LEAD), List.of(), windows, now);
    }

    private Draft window(Draft draft, Window window, ZonedDateTime now) {
        draft.found(List.of(new Hit(Hit.Kind.WINDOW, window.id(), 1)));
        return cardMaker
                .show(about(draft, window), List.of(), List.of(window), now)
                .decided(Decision.ANSWER);
    }

    private static Draft about(Draft draft, Window window) {
        return draft.say(Phrase.ANSWER_PROGRAM, Map.of("name", Voice.same(window.name()), "about", window.helps()));
    }
}
