package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Faq;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.search.Finder.Findings;
import jp.madoguchi.search.Hit;

/**
 * Answers with the city's own words when a message asks one of its frequent questions. The question is shown above the
 * answer, so that a person sees whether it is theirs.
 *
 * <p>There is one text for both registers, since nobody but the city may reword it: in easy Japanese it gets furigana,
 * and is told to be ordinary Japanese with which a person can help.
 */
final class FaqTalk {

    private static final int WINDOWS_SHOWN = 3;

    private final Knowledge knowledge;
    private final CardMaker cardMaker;

    FaqTalk(Knowledge knowledge, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.cardMaker = cardMaker;
    }

    /** Answers, or leaves the draft as it is when no question fits well enough, or the message holds several needs. */
    Optional<Draft> answer(Draft draft, Findings findings, ZonedDateTime now) {
        return fitting(findings)
                .flatMap(hit ->
                        knowledge.faq(hit.id()).map(faq -> answer(draft.found(first(hit, findings)), faq, now)));
    }

    /** The id of the question that is answered for these findings. */
    static Optional<String> shown(Findings findings) {
        return fitting(findings).map(Hit::id);
    }

    private static Optional<Hit> fitting(Findings findings) {
        return findings.faq()
                .filter(hit -> hit.score() >= Thresholds.FAQ && findings.needs().size() <= 1);
    }

    private Draft answer(Draft draft, Faq faq, ZonedDateTime now) {
        draft.say(Phrase.ANSWER_FAQ, Map.of("question", Voice.same(faq.question())));
        draft.words(draft.voice().spell(faq.answer()));
        List<Window> windows = knowledge.runningWindows(faq.windows()).stream()
                .limit(WINDOWS_SHOWN)
                .toList();
        return cardMaker.show(draft, List.of(), windows, now).decided(Decision.ANSWER);
    }

    /** The question before all else that was found; nothing behind it has a higher score. */
    private static List<Hit> first(Hit faq, Findings findings) {
        return Stream.concat(
                        Stream.of(faq),
                        findings.hits().stream()
                                .map(hit -> new Hit(hit.kind(), hit.id(), Math.min(hit.score(), faq.score()))))
                .toList();
    }
}
