package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ｶﾞｯｺｳに　いきたくないーーー😢 | ガッコウにいきたくないー",
                "ＤＶ 相談 | dv 相談",
                "やだ！！！！ | やだ!",
                "むりむりむり | むりむりむり",
                "いえに かえりたくない | いえにかえりたくない",
                "I need help | i need help",
                "𠮷野さん | 𠮷野さん",
            })
    void whatPeopleTypeComesIntoOneForm(String typed, String form) {
        assertThat(Normalizer.normalize(typed)).isEqualTo(form);
    }

    @Property
    void aNormalisedTextStaysAsItIs(@ForAll String text) {
        String once = Normalizer.normalize(text);

        assertThat(Normalizer.normalize(once)).isEqualTo(once);
    }
}
