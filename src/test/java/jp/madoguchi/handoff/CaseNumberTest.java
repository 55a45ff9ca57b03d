package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    @Test
    void countsThroughTheDigitsAndThenTheLetters() {
        assertThat(CaseNumber.of(1)).isEqualTo("A-1001");
        assertThat(CaseNumber.of(8999)).isEqualTo("A-9999");
        assertThat(CaseNumber.of(9000)).isEqualTo("B-1000");
        assertThat(CaseNumber.of(24 * 9000 - 1)).isEqualTo("Z-9999");
        assertThat(CaseNumber.of(24 * 9000)).isEqualTo("AA-1000");
        assertThat(CaseNumber.of(25 * 24 * 9000)).isEqualTo("AAA-1000");
    }

    @Test
    void neverRepeats() {
        assertThat(LongStream.rangeClosed(1, 300_000).mapToObj(CaseNumber::of).distinct())
                .hasSize(300_000);
    }
}
