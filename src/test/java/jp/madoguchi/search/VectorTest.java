package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorTest {

    private final Rarity rarity = new Rarity(List.of(
            List.of(List.of("介護", "母"), List.of("介護", "父")), List.of(List.of("家賃", "母")), List.of(List.of("学校", "母"))));

    @Test
    void aTextIsLikeItselfAndUnlikeStrangers() {
        assertThat(vector("介護", "父").times(vector("介護", "父"))).isCloseTo(1, within(1e-6));
        assertThat(vector("介護").times(vector("家賃"))).isZero();
    }

    @Test
    void aRareTermTellsMoreThanOneThatStandsEverywhere() {
        assertThat(vector("介護", "母").times(vector("介護")))
                .isGreaterThan(vector("介護", "母").times(vector("母")));
    }

    @Test
    void unknownTermsMakeATextLessLikeAnything() {
        assertThat(vector("介護", "なぞ").times(vector("介護")))
                .isLessThan(vector("介護").times(vector("介護")));
        assertThat(vector("なぞ").terms()).isEmpty();
        assertThat(vector().times(vector("介護"))).isZero();
    }

    @Test
    void whatIsLeftHasNothingOfWhatWasTakenOut() {
        Vector left = vector("介護", "家賃").without(vector("介護"));

        assertThat(left.times(vector("介護"))).isZero();
        assertThat(left.times(vector("家賃"))).isBetween(0.1, 0.9);
    }

    @Test
    void theHeaviestTermsComeFirst() {
        assertThat(vector("母", "家賃").heaviest(1).map(Vector.Term::number))
                .containsExactly(rarity.numbers(List.of("家賃"))[0]);
    }

    private Vector vector(String... terms) {
        return Vector.of(rarity.numbers(List.of(terms)), rarity);
    }
}
