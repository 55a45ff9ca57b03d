package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "'し、に、た、い', しにたい",
        "'もう、し・に・た・い。ごめん', 'もう、しにたい。ごめん'",
        "'し/に/た/い', しにたい",
        "'買い物、掃除、洗濯', '買い物、掃除、洗濯'",
        "'a b', 'a b'",
    })
    void singleLettersAreJoined(String written, String joined) {
        assertThat(Forms.joinSingleLetters(written)).isEqualTo(joined);
    }

    @Test
    void aTextWithoutSpelledWordsHasOneForm() {
        assertThat(Forms.of("介護のことで困っています")).hasSize(1);
    }

    @Test
    void linesOfOneThoughtAreReadTogether() {
        assertThat(Forms.of("お父さんに\n殴られる")).contains("お父さんに殴られる");
    }
}
