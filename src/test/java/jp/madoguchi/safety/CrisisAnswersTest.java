package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrisisAnswersTest {

    private static final CrisisAnswers ANSWERS = CrisisAnswers.load(PackagedSafety.KNOWLEDGE, PackagedSafety.RULES);

    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsAQuestionAndWindowsButNoNumberInTheWords(CrisisKind kind) {
        CrisisAnswer answer = ANSWERS.of(kind);
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.situation()).isEmpty();
        assertThat(answer.words().plain() + answer.ask().plain()).doesNotContainPattern("[0-9０-９]");
        assertThat(answer.words().easy() + answer.ask().easy()).doesNotContainPattern("[0-9０-９]");
        assertThat(PackagedSafety.KNOWLEDGE.runningWindows(answer.windows())).hasSameSizeAs(answer.windows());
    }

    @Test
    void aParentWhoIsAfraidOfHurtingTheChildHearsOtherWordsThanAChildWhoIsHurt() {
        assertThat(answerTo("子どもを叩いてしまいそう").situation()).contains("own-hand");
        assertThat(answerTo("お父さんに殴られる").situation()).isEmpty();
    }

    @Test
    void swallowedPillsNameTheAmbulanceFirst() {
        assertThat(answerTo("睡眠薬を大量に飲んだ").windows()).startsWith("n119");
    }

    @Test
    void aMissingPersonNamesThePoliceFirst() {
        assertThat(answerTo("認知症の母がいなくなりました").windows()).startsWith("n110");
    }

    @Test
    void theYoungSeeTheirLinesFirst() {
        Alarm alarm = PackagedSafety.DETECTOR.detect("中2です。死にたい").orElseThrow();
        assertThat(ANSWERS.of(alarm).windowsFor(alarm)).startsWith("kodomo-sos").doesNotHaveDuplicates();
    }

    @Test
    void aFriendHearsWordsForAFriend() {
        Alarm alarm = PackagedSafety.DETECTOR.detect("友達が死にたいって言ってる").orElseThrow();
        CrisisAnswer answer = ANSWERS.of(alarm);
        assertThat(answer.sayTo(alarm)).isEqualTo(answer.other().orElseThrow());
    }

    @Test
    void aHintIsAnsweredWithAQuestion() {
        Alarm alarm = PackagedSafety.DETECTOR.detect("生きるのしんどい").orElseThrow();
        CrisisAnswer answer = ANSWERS.of(alarm);
        assertThat(answer.sayTo(alarm)).isEqualTo(answer.ask());
    }

    @Test
    void anUnknownWindowIsRefusedWithFileAndLine() {
        refuses(text -> text.replace("[n110, n119, n9110]", "[n110, nobody]"), "there is no window 'nobody'");
    }

    @Test
    void anAnswerThatNobodyAnswersAtNightIsRefused() {
        refuses(
                text -> text.replace("[n110, n119, n9110]", "[n9110]"),
                "names no window that can be phoned day and night");
    }

    @Test
    void aSituationWithoutAnAnswerIsRefused() {
        refuses(text -> text.replace("situation: missing", "situation: lost"), "no answer for the situation 'missing'");
    }

    private static CrisisAnswer answerTo(String text) {
        return ANSWERS.of(PackagedSafety.DETECTOR.detect(text).orElseThrow());
    }

    private static void refuses(UnaryOperator<String> edit, String reason) {
        Map<String, String> files =
                new LinkedHashMap<>(PackagedSafety.KNOWLEDGE.folder().files());
        files.computeIfPresent("safety/answers.yaml", (name, text) -> edit.apply(text));
        assertThatThrownBy(() ->
                        CrisisAnswers.load(KnowledgeLoader.load(new KnowledgeFolder(files)), PackagedSafety.RULES))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessageContaining("safety/")
                .hasMessageContaining(reason);
    }
}
