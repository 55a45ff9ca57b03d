package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.knowledge.Entry;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.Problem;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.knowledge.YamlFiles;
import jp.madoguchi.safety.Alarm.Certainty;

/** Reads {@code safety/words.yaml}, {@code masks.yaml}, {@code young.yaml} and {@code rules/}. */
final class SafetyReader {

    private final YamlFiles files;
    private final Words words = new Words();

    SafetyReader(KnowledgeFolder folder) {
        this.files = new YamlFiles(folder);
    }

    SafetyRules read() {
        files.list("safety/words.yaml", this::addWords);
        return new SafetyRules(
                files.listsIn("safety/rules", this::rule),
                files.list("safety/masks.yaml", this::phrases),
                files.list("safety/young.yaml", this::phrases));
    }

    List<Problem> problems() {
        return files.problems();
    }

    private String addWords(Entry entry) {
        String id = entry.text("id");
        try {
            words.add(id, entry.texts("words"));
        } catch (IllegalArgumentException exception) {
            entry.report("words", "the word list cannot be used: " + exception.getMessage());
        }
        return id;
    }

    private Phrases phrases(Entry entry) {
        return new Phrases(entry.origin(), entry.text("id"), patterns(entry, "patterns"), entry.texts("examples"));
    }

    private CrisisRule rule(Entry entry) {
        return new CrisisRule(
                entry.origin(),
                entry.text("id"),
                entry.oneOf("crisis", CrisisKind.SUICIDE),
                entry.oneOf("certainty", Certainty.CLEAR),
                entry.optionalText("situation"),
                entry.flag("other", false),
                entry.flag("young", false),
                patterns(entry, "patterns"),
                patterns(entry, "unless"),
                entry.texts("examples"),
                entry.texts("lookalikes"),
                entry.entries("sources", SafetyReader::source));
    }

    static Source source(Entry entry) {
        return new Source(entry.text("document"), entry.text("section"), entry.text("says"));
    }

    private List<Expression> patterns(Entry entry, String key) {
        List<Expression> patterns = new ArrayList<>();
        for (String written : entry.texts(key)) {
            try {
                patterns.add(words.compile(written));
            } catch (IllegalArgumentException exception) {
                entry.report(key, "the pattern " + written + " cannot be used: " + exception.getMessage());
            }
        }
        return List.copyOf(patterns);
    }
}
