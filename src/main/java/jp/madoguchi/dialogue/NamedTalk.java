package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.search.Hit;

/** What is said about a window, a program or something planned that the person named. */
final class NamedTalk {

    private static final int WINDOWS_SHOWN = 3;

    private final Knowledge knowledge;
    private final Nearby nearby;
    private final CardMaker cardMaker;

    NamedTalk(Knowledge knowledge, Nearby nearby, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.nearby = nearby;
        this.cardMaker = cardMaker;
    }

    Draft window(Draft draft, Window window, ZonedDateTime now) {
        draft.say(Phrase.ANSWER_WINDOW, Map.of("name", Voice.same(window.name())));
        return show(draft, List.of(window.id()), now);
    }

    /** A program with the windows to ask; of one that is only being considered, that it does not exist yet. */
    Draft program(Draft draft, Program program, ZonedDateTime now) {
        Optional<Considered> considered = knowledge.consideredProgram(program.id());
        if (considered.isPresent()) {
            return considered(draft, considered.get(), now);
        }
        Bilingual name = Voice.same(program.name());
        if (program.status() == Status.CONSIDERED) {
            draft.say(Phrase.ANSWER_PROGRAM_CONSIDERED, Map.of("name", name));
        } else {
            draft.say(Phrase.ANSWER_PROGRAM, Map.of("name", name, "about", program.about()));
        }
        return show(draft, program.windows(), now);
    }

    /** What is only being considered: that it is not there, whom to ask, and what there is today. */
    Draft considered(Draft draft, Considered considered, ZonedDateTime now) {
        draft.found(List.of(new Hit(Hit.Kind.CONSIDERED, considered.id(), 1)))
                .words(draft.voice().text(considered.about()) + "\n"
                        + draft.voice().text(Phrase.CONSIDERED_ASK));
        return show(draft, considered.windows(), now);
    }

    private Draft show(Draft draft, List<String> windowIds, ZonedDateTime now) {
        List<Window> windows =
                nearby.windows(draft, windowIds).stream().limit(WINDOWS_SHOWN).toList();
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }
}
