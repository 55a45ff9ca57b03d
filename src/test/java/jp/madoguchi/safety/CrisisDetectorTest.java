package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.safety.Alarm.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisDetectorTest {

    private static final CrisisDetector DETECTOR = PackagedSafety.DETECTOR;

    @ParameterizedTest
    @ValueSource(
            strings = {"シニタイ", "ｼﾆﾀｲ", "し に た い", "し、に、た、い", "死.に.た.い", "死\nに\nた\nい", "死にたいいいい", "○にたい", "💀しにたい💀"})
    void spellingHidesNothing(String text) {
        assertThat(DETECTOR.detect(text)).map(Alarm::kind).contains(CrisisKind.SUICIDE);
    }

    @Test
    void lifeComesBeforeEverythingElse() {
        assertThat(DETECTOR.detectAll("夫に殴られています。三日食べていません。もう死にたいです"))
                .extracting(Alarm::kind)
                .startsWith(CrisisKind.SUICIDE, CrisisKind.DV)
                .contains(CrisisKind.HUNGER);
    }

    @Test
    void whatIsClearComesBeforeWhatIsHinted() {
        assertThat(DETECTOR.detectAll("もう疲れた。夫に殴られる毎日です"))
                .extracting(Alarm::certainty)
                .startsWith(Certainty.CLEAR)
                .contains(Certainty.POSSIBLE)
                .isSorted();
    }

    @Test
    void aHintIsOnlyPossible() {
        assertThat(DETECTOR.detect("生きるのしんどい")).map(Alarm::certainty).contains(Certainty.POSSIBLE);
    }

    @Test
    void swallowedPillsAreAnsweredAsSuicideFirst() {
        assertThat(DETECTOR.detect("薬を大量に飲んで息が苦しい")).map(Alarm::kind).contains(CrisisKind.SUICIDE);
    }

    @Test
    void itTellsWhetherItIsAboutSomebodyElse() {
        assertThat(DETECTOR.detect("友達が死にたいって言ってる")).map(Alarm::aboutOther).contains(true);
        assertThat(DETECTOR.detect("死にたいです")).map(Alarm::aboutOther).contains(false);
        assertThat(DETECTOR.detect("友達が引っ越してから毎日死にたい")).map(Alarm::aboutOther).contains(false);
    }

    @Test
    void itTellsWhetherAChildIsWriting() {
        assertThat(DETECTOR.detect("パパにたたかれる")).map(Alarm::young).contains(true);
        assertThat(DETECTOR.detect("高校生です。死にたい")).map(Alarm::young).contains(true);
        assertThat(DETECTOR.detect("会社に行けない。死にたい")).map(Alarm::young).contains(false);
        assertThat(DETECTOR.detect("高校生の娘が死にたいと言います")).map(Alarm::young).contains(false);
    }

    @Test
    void oneSentenceInALongStoryIsEnough() {
        String story = "去年から仕事がうまくいかず、家でもけんかが増えました。".repeat(40);
        assertThat(DETECTOR.detect(story + "このまま消えてしまいたいです。" + story))
                .map(Alarm::kind)
                .contains(CrisisKind.SUICIDE);
    }

    @Test
    void aHarmlessPhraseDoesNotHideWhatStandsBesideIt() {
        assertThat(DETECTOR.detect("死ぬほど忙しくて、本当に死にたい")).isPresent();
        assertThat(DETECTOR.detect("自殺対策の講演会を見ました。実は私も死にたいです")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😊", "?", "、、、", "ー"})
    void nothingIsSeenInNothing(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }
}
