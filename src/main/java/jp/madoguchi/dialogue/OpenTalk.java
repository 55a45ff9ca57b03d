package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Knowledge;

/** What is said when there is no answer: a question in general, and a person once that was asked often enough. */
final class OpenTalk {

    /** More questions in a row would be an interrogation. */
    static final int QUESTIONS = 2;

    private final Knowledge knowledge;
    private final CardMaker cardMaker;

    OpenTalk(Knowledge knowledge, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.cardMaker = cardMaker;
    }

    /** Asks in general, or offers a person once two questions were asked in a row. */
    Draft ask(Draft draft, Phrase question, ZonedDateTime now) {
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
}
