package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    @ParameterizedTest
    @CsvSource({
        "母の介護で困っています, 母の介護で",
        "家賃のことはどこに相談したらいいですか, 家賃のことは",
        "のどかの電話番号を教えてください, のどかの電話番号を",
    })
    void theWordsOfAskingAreTakenOut(String message, String rest) {
        assertThat(Requests.strip(message)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"困っています", "どうしたらいいですか", "助けて", ""})
    void aMessageOfNothingElseIsHollowAndStays(String message) {
        assertThat(Requests.isHollow(message)).isTrue();
        assertThat(Requests.strip(message)).isEqualTo(message);
    }

    @Test
    void whatSaysSomethingIsNotHollow() {
        assertThat(Requests.isHollow("家賃が払えません。どうしたらいいですか")).isFalse();
    }
}
