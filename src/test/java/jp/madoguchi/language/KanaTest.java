package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaTest {

    @ParameterizedTest
    @CsvSource({"ガッコウ, がっこう", "ヴァイオリン, ゔぁいおりん", "サポート窓口, さぽーと窓口"})
    void katakanaBecomesHiragana(String katakana, String hiragana) {
        assertThat(Kana.toHiragana(katakana)).isEqualTo(hiragana);
        assertThat(Kana.toKatakana(hiragana)).isEqualTo(katakana);
    }

    @Test
    void kanjiAreKnown() {
        assertThat(Kana.hasKanji("がっこう")).isFalse();
        assertThat(Kana.hasKanji("人々")).isTrue();
        assertThat(Kana.isKanji("𠮷".codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"がっこうにいきたくない, true", "やちんが はらえない。, true", "うん, false", "学校にいきたくない, false", "ホームがほしいです, false"})
    void onlyEnoughHiraganaIsHiraganaOnly(String text, boolean only) {
        assertThat(Kana.isHiraganaOnly(text)).isEqualTo(only);
    }

    @Property
    void everythingElseStays(@ForAll String text) {
        assertThat(Kana.toHiragana(text).codePointCount(0, Kana.toHiragana(text).length()))
                .isEqualTo(text.codePointCount(0, text.length()));
    }
}
