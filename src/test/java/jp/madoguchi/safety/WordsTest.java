package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final Words words = new Words();

    @Test
    void aPatternMayNameAList() {
        words.add("father", List.of("父", "お父さん"));
        assertThat(words.compile("{father}に(?:会|あ)う").in(Form.of("明日お父さんに会う"))).isTrue();
    }

    @Test
    void aListMayNameAListBeforeIt() {
        words.add("father", List.of("父"));
        words.add("parent", List.of("{father}", "母"));
        assertThat(words.compile("{parent}").in(Form.of("母"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "{nobody}に"})
    void whatIsNoPatternIsRefusedWithAReason(String pattern) {
        assertThatThrownBy(() -> words.compile(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(pattern.contains("nobody") ? "nobody" : pattern);
    }

    @Test
    void aListMayNotBeGivenTwice() {
        words.add("father", List.of("父"));
        assertThatThrownBy(() -> words.add("father", List.of("パパ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given twice");
    }
}
