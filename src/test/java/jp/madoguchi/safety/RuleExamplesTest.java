package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example and look-alike that stands beside a rule, each a test of its own. */
class RuleExamplesTest {

    private static final CrisisDetector DETECTOR = PackagedSafety.DETECTOR;

    @TestFactory
    Stream<DynamicNode> everyRuleSeesItsExamplesAndLeavesItsLookalikes() {
        return PackagedSafety.RULES.rules().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        Stream.concat(
                                rule.examples().stream()
                                        .map(text -> dynamicTest("sees " + text, () -> raises(rule, text))),
                                rule.lookalikes().stream()
                                        .map(text -> dynamicTest("leaves " + text, () -> leaves(rule, text))))));
    }

    @TestFactory
    Stream<DynamicNode> everyMaskedPhraseIsCalm() {
        return PackagedSafety.RULES.masks().stream()
                .map(mask -> dynamicContainer(
                        mask.id(),
                        mask.examples().stream()
                                .map(text -> dynamicTest(
                                        text,
                                        () -> assertThat(DETECTOR.detectAll(text))
                                                .isEmpty()))));
    }

    private static void raises(CrisisRule rule, String text) {
        assertThat(DETECTOR.detectAll(text)).extracting(Alarm::kind).contains(rule.kind());
    }

    private static void leaves(CrisisRule rule, String text) {
        assertThat(DETECTOR.detectAll(text)).extracting(Alarm::kind).doesNotContain(rule.kind());
    }
}
