package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Document;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.Problem;

/** What {@code knowledge/safety} says about recognising a crisis. Immutable. */
public final class SafetyRules {

    private final List<CrisisRule> rules;
    private final List<Phrases> masks;
    private final List<Phrases> young;

    /**
     * @param masks phrases that no rule may see
     * @param young phrases by which a child or teenager shows
     */
    SafetyRules(List<CrisisRule> rules, List<Phrases> masks, List<Phrases> young) {
        this.rules = List.copyOf(rules);
        this.masks = List.copyOf(masks);
        this.young = List.copyOf(young);
    }

    /**
     * Reads the rules and tries every example and look-alike in them.
     *
     * @throws BrokenKnowledgeException listing every problem, also each example that raises no alarm and each look-alike
     *     that does
     */
    public static SafetyRules load(Knowledge knowledge) {
        Set<String> documents = knowledge.documents().stream().map(Document::id).collect(Collectors.toSet());
        return load(knowledge.folder(), documents);
    }

    static SafetyRules load(KnowledgeFolder folder, Set<String> documents) {
        SafetyReader reader = new SafetyReader(folder);
        SafetyRules read = reader.read();
        List<Problem> problems = new ArrayList<>(reader.problems());
        if (problems.isEmpty()) {
            problems.addAll(new SafetyCheck(read, documents).problems());
        }
        if (!problems.isEmpty()) {
            throw new BrokenKnowledgeException(problems);
        }
        return read;
    }

    List<CrisisRule> rules() {
        return rules;
    }

    List<Phrases> masks() {
        return masks;
    }

    List<Phrases> young() {
        return young;
    }
}
