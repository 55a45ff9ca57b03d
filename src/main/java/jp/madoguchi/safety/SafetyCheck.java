package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Problem;

/** Tries the rules on their own examples and look-alikes, and checks that nothing is missing. */
final class SafetyCheck {

    private static final int FEWEST_EXAMPLES = 6;
    private static final int FEWEST_LOOKALIKES = 4;

    private final SafetyRules safety;
    private final Set<String> documents;
    private final CrisisDetector detector;
    private final List<Problem> problems = new ArrayList<>();

    SafetyCheck(SafetyRules safety, Set<String> documents) {
        this.safety = safety;
        this.documents = documents;
        this.detector = new CrisisDetector(safety);
    }

    List<Problem> problems() {
        Map<String, Origin> ids = new HashMap<>();
        Set<CrisisKind> missing = EnumSet.allOf(CrisisKind.class);
        for (CrisisRule rule : safety.rules()) {
            unique(ids, rule.id(), rule.origin());
            missing.remove(rule.kind());
            check(rule);
        }
        missing.forEach(kind -> report(new Origin("safety/rules", 1), "no rule sees the crisis '" + kind.code() + "'"));
        for (Phrases mask : safety.masks()) {
            unique(ids, mask.id(), mask.origin());
            check(mask);
            mask.examples().forEach(example -> mustBeCalm(mask, example));
        }
        for (Phrases young : safety.young()) {
            unique(ids, young.id(), young.origin());
            check(young);
        }
        return List.copyOf(problems);
    }

    private void check(CrisisRule rule) {
        if (rule.patterns().isEmpty()) {
            report(rule.origin(), "the rule '" + rule.id() + "' has no pattern");
        }
        if (rule.examples().size() < FEWEST_EXAMPLES || rule.lookalikes().size() < FEWEST_LOOKALIKES) {
            report(
                    rule.origin(),
                    "the rule '" + rule.id() + "' needs at least " + FEWEST_EXAMPLES + " examples and "
                            + FEWEST_LOOKALIKES + " look-alikes");
        }
        if (rule.sources().isEmpty()) {
            report(rule.origin(), "has no source; every entry must say what it rests on");
        }
        rule.sources().stream()
                .filter(source -> !documents.contains(source.document()))
                .forEach(source -> report(
                        rule.origin(), "the source document '" + source.document() + "' is not in sources.yaml"));
        rule.examples().stream()
                .filter(example -> !detector.seenBy(rule, example))
                .forEach(example -> report(rule.origin(), "the rule does not see its example: " + example));
        rule.lookalikes().stream()
                .filter(lookalike ->
                        detector.detectAll(lookalike).stream().anyMatch(alarm -> alarm.kind() == rule.kind()))
                .forEach(lookalike -> report(
                        rule.origin(),
                        "raises an alarm of the kind '" + rule.kind().code() + "' for its look-alike: " + lookalike));
    }

    private void check(Phrases phrases) {
        if (phrases.patterns().isEmpty() || phrases.examples().isEmpty()) {
            report(phrases.origin(), "the phrases '" + phrases.id() + "' need patterns and examples");
        }
        phrases.examples().stream()
                .filter(example -> Forms.of(example).stream()
                        .map(Message::of)
                        .noneMatch(message -> message.hasAny(phrases.patterns())))
                .forEach(example -> report(phrases.origin(), "none of the patterns is in the example: " + example));
    }

    private void mustBeCalm(Phrases mask, String example) {
        detector.detect(example)
                .ifPresent(alarm ->
                        report(mask.origin(), "the masked example still raises '" + alarm.ruleId() + "': " + example));
    }

    private void unique(Map<String, Origin> ids, String id, Origin origin) {
        Origin first = ids.putIfAbsent(id, origin);
        if (first != null) {
            report(origin, "the id '" + id + "' is already used at " + first);
        }
    }

    private void report(Origin origin, String reason) {
        problems.add(new Problem(origin, reason));
    }
}
