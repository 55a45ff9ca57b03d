package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;

/** A broken edit of the safety files is refused with file, line and reason. */
class BrokenSafetyKnowledgeTest {

    private static final String FILE = "safety/rules/life.yaml";

    @Test
    void anExampleThatRaisesNoAlarmIsNamed() {
        refuses(edited(FILE, "    - 血が止まらない\n", "    - 血圧が高い\n"), FILE + ":", "does not see its example: 血圧が高い");
    }

    @Test
    void aLookalikeThatRaisesAnAlarmIsNamed() {
        refuses(edited(FILE, "    - 息抜きしたい\n", "    - 息が止まった\n"), FILE + ":", "for its look-alike: 息が止まった");
    }

    @Test
    void aPatternWithoutEndIsNamed() {
        refuses(edited(FILE, "誤飲(?:し|さ)", "誤飲.*(?:し|さ)"), FILE + ":", "'*' has no end");
    }

    @Test
    void anUnknownKindIsNamed() {
        refuses(edited(FILE, "crisis: hunger", "crisis: thirst"), FILE + ":", "'thirst' is not known for 'crisis'");
    }

    @Test
    void anUnknownDocumentIsNamed() {
        refuses(edited(FILE, "document: plan5", "document: plan9"), FILE + ":", "'plan9' is not in sources.yaml");
    }

    @Test
    void aRuleFileThatIsMissingLeavesAKindWithoutRules() {
        refuses(edited("safety/rules/abuse.yaml", "", ""), "no rule sees the crisis 'abuse_elder'");
    }

    /** The packaged files with one change; an empty change removes the file. */
    private static KnowledgeFolder edited(String file, String from, String to) {
        Map<String, String> files =
                new LinkedHashMap<>(PackagedSafety.KNOWLEDGE.folder().files());
        if (from.isEmpty()) {
            files.remove(file);
        } else {
            files.computeIfPresent(file, (name, text) -> text.replace(from, to));
        }
        return new KnowledgeFolder(files);
    }

    private static void refuses(KnowledgeFolder folder, String... reasons) {
        assertThatThrownBy(() -> SafetyRules.load(folder, Set.of("plan5", "contacts")))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessageContainingAll(reasons);
    }
}
