package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {

    @Property
    void doublesFromOneSecondUpToFiveMinutes(@ForAll @IntRange(min = 1, max = 100) int attempt, @ForAll long seed) {
        Duration full = attempt > 9 ? Duration.ofMinutes(5) : Duration.ofSeconds(1L << (attempt - 1));

        assertThat(new Backoff(new Random(seed)).after(attempt)).isBetween(full.dividedBy(2), full);
    }
}
