package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.safety.PackagedSafety.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recall and false alarms on messages labelled by hand; how they were made is in {@code src/test/resources/safety/README.md}. */
class LabelledMessagesTest {

    private static final double MOST_FALSE_ALARMS = 0.02;

    @ParameterizedTest
    @ValueSource(strings = {"crisis-tune", "crisis-test", "crisis-later"})
    void noCrisisIsMissed(String name) {
        List<String> missed = PackagedSafety.labelled(name).stream()
                .filter(message ->
                        PackagedSafety.DETECTOR.detect(message.text()).isEmpty())
                .map(Labelled::text)
                .toList();
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crisis-tune", "crisis-test", "crisis-later"})
    void almostEveryCrisisIsSeenAsItsKind(String name) {
        List<Labelled> messages = PackagedSafety.labelled(name);
        long right = messages.stream()
                .filter(message -> PackagedSafety.DETECTOR.detectAll(message.text()).stream()
                        .anyMatch(alarm -> alarm.kind().code().equals(message.kind())))
                .count();
        assertThat((double) right / messages.size()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookalike-tune", "lookalike-test", "lookalike-later"})
    void lookalikesAndOrdinaryQuestionsHardlyEverRaiseAnAlarm(String name) {
        List<Labelled> messages = PackagedSafety.labelled(name);
        List<String> alarms = messages.stream()
                .map(Labelled::text)
                .filter(text -> PackagedSafety.DETECTOR.detect(text).isPresent())
                .toList();
        assertThat(alarms).hasSizeLessThanOrEqualTo((int) (messages.size() * MOST_FALSE_ALARMS));
    }

    /**
     * The second set was written by another author, on purpose without the plain words. These floors are no goal: the goal
     * is all of them, with two false alarms in a hundred. They keep what was reached from getting lost.
     */
    @ParameterizedTest
    @CsvSource({
        "second-crisis-tune, 0.98, second-lookalike-tune, 0.02",
        "second-crisis-test, 0.60, second-lookalike-test, 0.17"
    })
    void ofUnusualWordingsAtLeastSoManyAreSeen(String dangers, double least, String lookalikes, double most) {
        assertThat(seen(dangers)).isGreaterThanOrEqualTo(least);
        assertThat(seen(lookalikes)).isLessThanOrEqualTo(most);
    }

    private static double seen(String name) {
        List<Labelled> messages = PackagedSafety.labelled(name);
        return messages.stream()
                        .filter(message ->
                                PackagedSafety.DETECTOR.detect(message.text()).isPresent())
                        .count()
                / (double) messages.size();
    }

    @Test
    void noLabelledMessageIsAnExampleOfARule() {
        Set<String> examples = Stream.concat(
                        PackagedSafety.RULES.rules().stream()
                                .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.lookalikes().stream())),
                        PackagedSafety.RULES.masks().stream().flatMap(mask -> mask.examples().stream()))
                .map(LabelledMessagesTest::bare)
                .collect(Collectors.toSet());
        assertThat(Stream.of(
                                "crisis-test",
                                "lookalike-test",
                                "second-crisis-tune",
                                "second-crisis-test",
                                "second-lookalike-tune",
                                "second-lookalike-test")
                        .flatMap(name -> PackagedSafety.labelled(name).stream())
                        .map(message -> bare(message.text())))
                .doesNotContainAnyElementsOf(examples);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text).replaceAll("[\\p{P}\\s]", "");
    }
}
