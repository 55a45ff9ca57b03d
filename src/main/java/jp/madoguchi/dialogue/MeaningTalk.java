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

    /** Answers a normalised message that asks what something is, or how two windows differ; empty for any other. */
    Optional<Draft> answer(Draft draft, String message, ZonedDateTime now) {
        List<Window> lookAlikes = compared(message);
        return lookAlikes.isEmpty()
                ? asked(message).map(named -> answer(draft, named, now))
                : Optional.of(compare(draft, lookAlikes, now));
    }

    private List<Window> compared(String message) {
        return MeaningQuestion.twoThings(message).stream()
                .map(this::windows)
                .filter(windows -> windows.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private List<Window> windows(List<String> names) {
        return names.stream()
                .map(directory::find)
                .flatMap(Optional::stream)
                .map(Named::window)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Says how look-alikes differ, and shows their cards. */
    private Draft compare(Draft draft, List<Window> windows, ZonedDateTime now) {
        draft.found(windows.stream()
                .map(window -> new Hit(Hit.Kind.WINDOW, window.id(), 1))
                .toList());
        windows.stream()
                .flatMap(window -> window.differs().stream())
                .limit(1)
                .forEach(text -> draft.words(draft.voice().text(text)));
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }

    /** Says what it is, and where to turn with it. */
    private Draft answer(Draft draft, Named named, ZonedDateTime now) {
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
            return cardMaker.show(differing(draft, window), List.of(), List.of(window), now);
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
                .show(differing(about(draft, window), window), List.of(), List.of(window), now)
                .decided(Decision.ANSWER);
    }

    /** Says with what it might be confused. */
    private static Draft differing(Draft draft, Window window) {
        return window.differs()
                .map(text -> draft.words(draft.voice().text(text)))
                .orElse(draft);
    }

    private static Draft about(Draft draft, Window window) {
        return draft.say(Phrase.ANSWER_PROGRAM, Map.of("name", Voice.same(window.name()), "about", window.helps()));
    }
}
