package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Spelling.closest("phnes", List.of("place", "phones"))).contains("phones");
        assertThat(Spelling.closest("mian", List.of("main", "line"))).contains("main");
    }

    @Test
    void guessesNothingWhenNothingIsClose() {
        assertThat(Spelling.closest("telephone", List.of("place", "web"))).isEmpty();
        assertThat(Spelling.closest("x", List.of("id", "to"))).isEmpty();
        assertThat(Spelling.hint("", List.of("id"))).isEmpty();
    }
}
