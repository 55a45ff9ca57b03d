package jp.madoguchi.safety;

import java.util.Map;
import java.util.Optional;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;

/** The answers of {@code knowledge/safety/answers.yaml}: one for every kind of crisis, and more for special situations. */
public final class CrisisAnswers {

    private final Map<CrisisKind, CrisisAnswer> general;
    private final Map<String, CrisisAnswer> byRule;

    /**
     * @param general an answer for every kind
     * @param byRule the answer for every rule, by the rule's id
     */
    CrisisAnswers(Map<CrisisKind, CrisisAnswer> general, Map<String, CrisisAnswer> byRule) {
        this.general = Map.copyOf(general);
        this.byRule = Map.copyOf(byRule);
    }

    /**
     * Reads the answers and checks them against the rules and the windows.
     *
     * @throws BrokenKnowledgeException listing every problem: a kind or situation without an answer, a window that does not
     *     exist or is only considered, an answer without a window that can be phoned day and night
     */
    public static CrisisAnswers load(Knowledge knowledge, SafetyRules rules) {
        return new AnswersReader(knowledge, rules).read();
    }

    /** The general answer for a kind. */
    public CrisisAnswer of(CrisisKind kind) {
        return Optional.ofNullable(general.get(kind)).orElseThrow();
    }

    /** The answer that fits the alarm best: for the situation that its rule names, else the general one. */
    public CrisisAnswer of(Alarm alarm) {
        return Optional.ofNullable(byRule.get(alarm.ruleId())).orElseGet(() -> of(alarm.kind()));
    }
}
