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

    static List<Labelled> labelled(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/safety", name + ".tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(columns -> new Labelled(columns[0], columns[1]))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
