package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void splitsAtFullStopsQuestionMarksAndLineEnds() {
        assertThat(Sentences.of("困りました。 どこですか？電話\n番号です")).containsExactly("困りました。", "どこですか？", "電話", "番号です");
    }

    @Test
    void keepsQuotationsAndExplanationsWhole() {
        assertThat(Sentences.of("「困りました。つらいです。」と 書いてください。休み（国の 休み。）です。"))
                .containsExactly("「困りました。つらいです。」と 書いてください。", "休み（国の 休み。）です。");
    }

    @Test
    void aBracketThatIsNeverOpenedDoesNotSwallowTheRest() {
        assertThat(Sentences.of("困りました」。話します。")).containsExactly("困りました」。", "話します。");
    }

    @Test
    void readingsAndSpacesDoNotCountAsLength() {
        assertThat(Sentences.length("誰(だれ)でも 来てください。")).isEqualTo(10);
        assertThat(Sentences.length("電話（でんわ）です。")).isEqualTo(10);
    }
}
