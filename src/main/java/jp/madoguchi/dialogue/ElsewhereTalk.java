package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Elsewhere;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.search.Hit;

/** What is said to a person who is better served elsewhere: who asks what is not this program's job, or in another language. */
final class ElsewhereTalk {

    private final Knowledge knowledge;
    private final CardMaker cardMaker;

    ElsewhereTalk(Knowledge knowledge, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.cardMaker = cardMaker;
    }

    /** Says honestly that it is not this program's job, and where that is. */
    Draft elsewhere(Draft draft, String id, ZonedDateTime now) {
        for (Elsewhere entry : knowledge.elsewhere()) {
            if (entry.id().equals(id)) {
                draft.words(draft.voice().text(entry.answer()));
                cardMaker.show(draft, List.of(), knowledge.runningWindows(entry.windows()), now);
            }
        }
        return draft.choices(draft.voice().plainChoices()).decided(Decision.OUT_OF_SCOPE);
    }

    /** Shows who speaks other languages. */
    Draft foreign(Draft draft, ZonedDateTime now) {
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
}
