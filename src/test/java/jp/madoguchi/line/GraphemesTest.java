package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphemesTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void leavesWhatFitsAsItIs() {
        assertThat(Graphemes.cut("人に相談する", 20, 300)).isEqualTo("人に相談する");
        assertThat(Graphemes.cut(FAMILY.repeat(20), 20, 300)).isEqualTo(FAMILY.repeat(20));
    }

    @Test
    void countsWhatPeopleSeeAsOneCharacter() {
        assertThat(Graphemes.cut(FAMILY.repeat(21), 20, 300)).isEqualTo(FAMILY.repeat(19) + "…");
        assertThat(Graphemes.cut("か\u3099".repeat(3), 2, 300)).isEqualTo("か\u3099…");
    }

    @Test
    void keepsTheLimitOfCodeUnitsToo() {
        assertThat(Graphemes.cut(FAMILY.repeat(3), 20, 12)).isEqualTo(FAMILY + "…");
    }

    @Test
    void cutsAClusterThatIsTooLongByItselfBetweenCodePoints() {
        assertThat(Graphemes.cut("e" + "\u0301".repeat(500), 20, 10)).isEqualTo("e" + "\u0301".repeat(8) + "…");
        assertThat(Graphemes.cut("👩" + "\u200D👩".repeat(100), 20, 6)).isEqualTo("👩\u200D👩…");
    }
}
