package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FuriganaTest {

    private static final Map<String, String> NAMES = Map.of(
            "西東京市", "にしとうきょうし",
            "保谷町", "ほうやちょう",
            "田無町", "たなしちょう",
            "地域福祉コーディネーター", "ちいきふくしコーディネーター",
            "住吉会館ルピナス", "すみよしかいかんルピナス",
            "生活サポート相談窓口", "せいかつサポートそうだんまどぐち");

    private static final Furigana FURIGANA = furigana();

    @ParameterizedTest
    @CsvFileSource(resources = "/language/furigana.tsv", delimiter = '\t', numLinesToSkip = 1)
    void writesTheReadingBehindTheKanji(String written, String read) {
        assertThat(FURIGANA.annotate(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/furigana.tsv", delimiter = '\t', numLinesToSkip = 1)
    void leavesWhatIsAnnotatedAlready(String written, String read) {
        assertThat(FURIGANA.annotate(read)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/okurigana.tsv", delimiter = '\t', numLinesToSkip = 1)
    void leavesTheKanaOfAWordOutsideTheBrackets(String word, String reading, String joined) {
        assertThat(Furigana.join(word, reading)).isEqualTo(joined);
    }

    @Property(tries = 200)
    void changesNothingWithoutKanji(@ForAll @CharRange(from = ' ', to = 'ヶ') String text) {
        Assume.that(!Kana.hasKanji(text));
        assertThat(FURIGANA.annotate(text)).isEqualTo(text);
    }

    private static Furigana furigana() {
        Map<String, String> readings = new HashMap<>(HardWords.readings());
        readings.putAll(NAMES);
        return new Furigana(readings);
    }
}
