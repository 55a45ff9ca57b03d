package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "042-464-1311 | tel:0424641311",
                "０４２‐４６４−１３１１ | tel:0424641311",
                "０４２ー４６４ー１３１１ | tel:0424641311",
                "(042) 464-1311 | tel:0424641311",
                "042（464）1311 | tel:0424641311",
                "042 464 1311 | tel:0424641311",
                "代表 042-464-1311（内線 1234） | tel:0424641311",
                "042-420-2808～2810 | tel:0424202808",
                "042-438-4037・4038 | tel:0424384037",
                "0120-279-338 | tel:0120279338",
                "#7119 | tel:%237119",
                "＃８８９１ | tel:%238891",
                "119 | tel:119",
                "+81-42-464-1311 | tel:+81424641311",
            })
    void dialsTheFirstNumber(String written, String uri) {
        assertThat(PhoneLink.of(written).orElseThrow().toString()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "なし", "12", "03-1234-5678 03-8765-4321"})
    void dialsNothingWhenItIsNotOneNumber(String written) {
        assertThat(PhoneLink.of(written)).isEmpty();
    }

    @Property
    void dialsOnlyWhatAPhoneHasKeysFor(@ForAll String written) {
        PhoneLink.of(written).ifPresent(uri -> assertThat(uri.toString()).matches("tel:(\\+|\\*|%23)?[0-9]{2,15}"));
    }
}
