package jp.madoguchi.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;

/** The safety knowledge that ships with the program, and the labelled messages to try it on. */
final class PackagedSafety {

    static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.at(Path.of("knowledge")));
    static final SafetyRules RULES = SafetyRules.load(KNOWLEDGE);
    static final CrisisDetector DETECTOR = new CrisisDetector(RULES);

    private PackagedSafety() {}

    /** A message and its label: the kind of crisis, or what it only looks like. */
    record Labelled(String text, String kind) {}

    /** The messages of a file whose first line names its columns; without a {@code kind} the {@code style} says what it looks like. */
    static List<Labelled> labelled(String name) {
        try {
            List<String[]> rows = Files.readAllLines(Path.of("src/test/resources/safety", name + ".tsv")).stream()
                    .map(line -> line.split("\t"))
                    .toList();
            List<String> columns = List.of(rows.getFirst());
            int text = columns.indexOf("text");
            int kind = columns.contains("kind") ? columns.indexOf("kind") : columns.indexOf("style");
            return rows.stream()
                    .skip(1)
                    .map(row -> new Labelled(row[text], kind < 0 ? "" : row[kind]))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
