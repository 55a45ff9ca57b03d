package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Area;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Register;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final int LONGEST = 20;

    @Test
    void labelsThatFitStayAsTheyAre() {
        assertThat(Labels.fit("人に相談する")).isEqualTo("人に相談する");
        assertThat(Labels.fit("あ".repeat(20))).isEqualTo("あ".repeat(20));
        assertThat(Labels.fit("")).isEmpty();
    }

    @Test
    void longLabelsAreCutBetweenWhatReadersSeeAsCharacters() {
        assertThat(Labels.fit("あ".repeat(21))).isEqualTo("あ".repeat(19) + "…");
        assertThat(Labels.fit(FAMILY.repeat(20))).isEqualTo(FAMILY.repeat(20));
        assertThat(Labels.fit(FAMILY.repeat(21))).isEqualTo(FAMILY.repeat(19) + "…");
        assertThat(Labels.fit("か\u3099".repeat(21))).isEqualTo("か\u3099".repeat(19) + "…");
    }

    @Test
    void everyButtonOfThePackagedKnowledgeFitsInBothRegisters() {
        Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());
        Furigana furigana = new Furigana(knowledge.readings());
        Set<String> tooLong = new TreeSet<>();
        for (Register register : Register.values()) {
            Voice voice = new Voice(register, knowledge.texts(), furigana);
            Stream.concat(phrases(knowledge), areas(knowledge))
                    .map(voice::text)
                    .filter(label -> GraphemeCount.of(label) > LONGEST)
                    .forEach(tooLong::add);
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noAnswerToANeedsOwnQuestionIsCutShort() {
        Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());
        Dialogue dialogue = new Dialogue(knowledge);
        ZonedDateTime now = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, dialogue.zone());
        Set<String> cut = new TreeSet<>();
        for (Register register : Register.values()) {
            for (Need need : knowledge.needs()) {
                Input tapped = new Input.Tapped(new Action.PickNeed(need.id()));
                Turn turn = dialogue.respond(State.initialIn(register), tapped, now);
                turn.choices().stream()
                        .map(Choice::label)
                        .filter(label -> label.endsWith("…") || GraphemeCount.of(label) > LONGEST)
                        .forEach(cut::add);
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void everyPhraseOfTheBotIsInTheKnowledgeAndNoOtherIs() {
        Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());
        assertThat(Stream.of(Phrase.values()).map(Phrase::key))
                .containsExactlyInAnyOrderElementsOf(knowledge.texts().keys());
    }

    private static Stream<Bilingual> phrases(Knowledge knowledge) {
        return Stream.of(Phrase.values())
                .map(Phrase::key)
                .filter(key -> key.startsWith("label."))
                .map(key -> knowledge.texts().get(key));
    }

    private static Stream<Bilingual> areas(Knowledge knowledge) {
        return knowledge.areas().stream().map(Area::name).map(Voice::same);
    }
}
