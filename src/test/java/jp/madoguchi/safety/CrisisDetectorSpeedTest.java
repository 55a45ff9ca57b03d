package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text can make the patterns try endlessly: the limit is far above what is needed, and far below what backtracking costs. */
class CrisisDetectorSpeedTest {

    private static final int LENGTH = 20_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Property(tries = 40)
    void longTextsOfBrokenPiecesAreDoneInTime(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        String filled = text.repeat(LENGTH / Math.max(1, text.length()) + 1).substring(0, LENGTH);
        assertTimeoutPreemptively(LIMIT, () -> PackagedSafety.DETECTOR.detectAll(filled));
    }

    @Property(tries = 300)
    void noTextIsTooStrange(@ForAll String text) {
        assertThatCode(() -> PackagedSafety.DETECTOR.detectAll(text)).doesNotThrowAnyException();
    }

    /** Beginnings of phrases that rules look for: they match halfway and then fail. */
    @Provide
    Arbitrary<List<String>> pieces() {
        List<String> beginnings = PackagedSafety.RULES.rules().stream()
                .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.lookalikes().stream()))
                .map(text -> text.substring(0, Math.max(1, text.length() * 2 / 3)))
                .toList();
        return Arbitraries.of(beginnings).list().ofMinSize(1).ofMaxSize(4);
    }
}
