package jp.madoguchi.safety;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.knowledge.Knowledge;

/**
 * Sees a crisis in what a person writes, in whatever state the conversation is. Safe to use from many threads; the time it
 * takes grows with the length of the text and nothing else.
 *
 * <p>A rule sees a message when one of its patterns is in it, and still is after everything harmless was taken out: the
 * masks, which hold for all rules, and what the rule itself excepts.
 */
public final class CrisisDetector {

    private static final Comparator<Alarm> FIRST_TO_ANSWER =
            Comparator.comparing(Alarm::certainty).thenComparing(Alarm::kind);

    private final List<CrisisRule> mostFittingFirst;
    private final List<Expression> masks;
    private final List<Expression> young;

    public CrisisDetector(SafetyRules safety) {
        this.mostFittingFirst = safety.rules().stream()
                .sorted(Comparator.comparing(CrisisRule::certainty)
                        .thenComparing(rule -> rule.situation().isEmpty())
                        .thenComparing(rule -> !rule.aboutOther()))
                .toList();
        this.masks = expressions(safety.masks());
        this.young = expressions(safety.young());
    }

    /** A detector with the rules of a city. */
    public static CrisisDetector of(Knowledge knowledge) {
        return new CrisisDetector(SafetyRules.load(knowledge));
    }

    /** The crisis to answer first: one that is clearly said before one that is hinted, then the most dangerous. */
    public Optional<Alarm> detect(String text) {
        return detectAll(text).stream().findFirst();
    }

    /** Every kind of crisis in the text, the one to answer first in front; each kind once. */
    public List<Alarm> detectAll(String text) {
        List<Message> messages = Forms.of(text).stream().map(Message::of).toList();
        List<CrisisRule> candidates = mostFittingFirst.stream()
                .filter(rule -> messages.stream().anyMatch(message -> message.hasAny(rule.patterns())))
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Message> bare = messages.stream()
                .map(message -> message.without(masks, List.of()))
                .toList();
        Map<CrisisKind, CrisisRule> found = new EnumMap<>(CrisisKind.class);
        for (CrisisRule rule : candidates) {
            if (!found.containsKey(rule.kind()) && bare.stream().anyMatch(message -> sees(rule, message))) {
                found.put(rule.kind(), rule);
            }
        }
        boolean fromYoung = bare.stream().anyMatch(message -> message.hasAny(young));
        return found.values().stream()
                .map(rule -> new Alarm(
                        rule.kind(), rule.certainty(), rule.id(), rule.aboutOther(), rule.young() || fromYoung))
                .sorted(FIRST_TO_ANSWER)
                .toList();
    }

    /** Whether this very rule sees the text, whatever the others do. */
    boolean seenBy(CrisisRule rule, String text) {
        Set<String> forms = Forms.of(text);
        return forms.stream()
                .map(form -> Message.of(form).without(masks, List.of()))
                .anyMatch(message -> sees(rule, message));
    }

    private boolean sees(CrisisRule rule, Message bare) {
        return bare.hasAny(rule.patterns())
                && bare.without(rule.unless(), masks).hasAny(rule.patterns());
    }

    private static List<Expression> expressions(List<Phrases> phrases) {
        return phrases.stream().flatMap(phrase -> phrase.patterns().stream()).toList();
    }
}
