package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.language.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "民生委員って何？, 民生委員",
        "ニコモルームとは, ニコモルーム",
        "8050もんだいって なに, 8050もんだい",
        "アウトリーチの意味, アウトリーチ",
        "「アウトリーチ」の意味を教えてください, アウトリーチ",
        "地域包括支援センターってなんですか？, 地域包括支援センター",
        "レスパイトって何のこと？, レスパイト",
        "成年後見制度ってどういう意味ですか, 成年後見制度",
        "すみません、えぽっくというのは何でしょうか, えぽっく",
        "ファミサポについて教えて, ファミサポ",
        "サロンって何する所？, サロン",
        "サロンって？, サロン",
    })
    void whatIsAskedAboutIsFound(String message, String thing) {
        assertThat(MeaningQuestion.thing(Normalizer.normalize(message))).contains(thing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"家賃が払えない", "サロンは何時からですか", "母の介護で困っています", "何をしたらいいですか"})
    void whatAsksSomethingElseIsLeftAlone(String message) {
        assertThat(MeaningQuestion.thing(Normalizer.normalize(message))).isEmpty();
    }
}
