package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;

/** What is said about a window or a program that the person named. */
final class NamedTalk {

    private static final int WINDOWS_SHOWN = 3;

    private final Knowledge knowledge;
    private final CardMaker cardMaker;

    NamedTalk(Knowledge knowledge, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.cardMaker = cardMaker;
    }

    Draft window(Draft draft, Window window, ZonedDateTime now) {
        draft.say(Phrase.ANSWER_WINDOW, Map.of("name", Voice.same(window.name())));
        return cardMaker.show(draft, List.of(), List.of(window), now).decided(Decision.ANSWER);
    }

    /** A program with the windows to ask; of one that is only being considered, that it does not exist yet. */
    Draft program(Draft draft, Program program, ZonedDateTime now) {
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
}
