package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "困っています, 困る",
        "家賃が払えません, 家賃 払う ない",
        "家賃が払えないです, 家賃 払う ない",
        "仕事を探しています, 仕事 探す",
        "学校に行きたくない, 学校 行く ない",
        "部屋が借りられない, 部屋 借りる ない",
    })
    void wordsAreDictionaryFormsWithoutPotentialAndEndings(String text, String words) {
        assertThat(Terms.of(text).words()).containsAll(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "がっこうにいきたくない, 学校に行きたくない",
        "こくほのほけんりょうがはらえない, 国保の保険料が払えない",
        "ほいくえんにはいりたい, 保育園に入りたい",
        "ﾎｲｸｴﾝにはいりたい, 保育園に入りたい",
        "せいかつほご, 生活保護",
        "ひとりでくらす, 一人で暮らす",
    })
    void kanaAndKanjiSoundTheSame(String kana, String kanji) {
        assertThat(Terms.of(kana).grams()).isEqualTo(Terms.of(kanji).grams());
    }

    @ParameterizedTest
    @CsvSource({
        "障害副詞サービス, 障害福祉サービス",
        "生活補語, 生活保護",
        "不当校, 不登校",
        "要介後, 要介護",
    })
    void aWrongKanjiStillSoundsRight(String wrong, String right) {
        assertThat(Terms.of(wrong).grams()).isEqualTo(Terms.of(right).grams());
    }

    @Test
    void gramsKnowWherePhrasesBeginAndEnd() {
        assertThat(Terms.of("母、父").grams())
                .containsExactlyInAnyOrder("^は", "はは", "は$", "^はは", "はは$", "^ち", "ちち", "ち$", "^ちち", "ちち$");
    }

    @ParameterizedTest
    @CsvSource({"ママが心配, 母が心配", "国保が高い, 国民健康保険が高い", "就活がつらい, 仕事探しがつらい"})
    void everydayAndOfficialWordsShareAnIdea(String everyday, String official) {
        assertThat(Terms.of(everyday).ideas())
                .containsAnyElementsOf(Terms.of(official).ideas());
    }

    @Test
    void aTextOfPunctuationOrNothingHasNoTerms() {
        assertThat(Terms.of("").all()).isEmpty();
        assertThat(Terms.of("…！？　\n").all()).isEmpty();
    }

    @Test
    void charactersOutsideTheBasicPlaneAreKeptWhole() {
        assertThat(Terms.of("𠮷野家で働きたい").words()).contains("働く");
        assertThat(Terms.of("😢学校😢").words()).contains("学校");
    }

    @Property
    void anyTextCanBeAnalysed(@ForAll String text) {
        assertThatCode(() -> Terms.of(text).all()).doesNotThrowAnyException();
    }
}
