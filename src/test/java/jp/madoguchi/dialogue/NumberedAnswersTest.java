package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.language.Register;
import org.junit.jupiter.api.Test;

/** A city may write answers that fit no button once they have furigana; they are then chosen by number. */
class NumberedAnswersTest {

    private static final String FILE = "needs/children.yaml";
    private static final String SHORT_ANSWER = "離婚を かんがえて います";
    private static final String LONG_ANSWER = "離婚を これから 考えて います";

    @Test
    void anAnswerTooLongForAButtonIsListedAndItsButtonIsANumber() {
        Knowledge knowledge = knowledgeWithTheLongAnswer();
        Turn turn = new Dialogue(knowledge)
                .respond(
                        State.initialIn(Register.EASY),
                        new Input.Tapped(new Action.PickNeed("divorce-with-children")),
                        ZonedDateTime.of(
                                2026, 4, 1, 10, 0, 0, 0, knowledge.city().zone()));

        assertThat(turn.choices()).extracting(Choice::label).contains("1ばん", "2ばん");
        assertThat(turn.messages())
                .filteredOn(Message.Words.class::isInstance)
                .extracting(Message::toString)
                .anyMatch(words -> words.contains("1. 離婚(りこん)を これから 考(かんが)えて います"));
    }

    private static Knowledge knowledgeWithTheLongAnswer() {
        Map<String, String> files = new HashMap<>(KnowledgeFolder.packaged().files());
        assertThat(files.get(FILE)).contains(SHORT_ANSWER);
        files.computeIfPresent(FILE, (name, text) -> text.replace(SHORT_ANSWER, LONG_ANSWER));
        return KnowledgeLoader.load(new KnowledgeFolder(files));
    }
}
