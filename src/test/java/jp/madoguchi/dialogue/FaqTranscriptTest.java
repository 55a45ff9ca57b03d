package jp.madoguchi.dialogue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the conversations of {@code src/test/resources/dialogue/faq}, where the city has a list of frequent questions. */
class FaqTranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialogue/faq");

    @TestFactory
    Stream<DynamicTest> conversationsGoAsWrittenDown() {
        Map<String, String> files = new TreeMap<>(KnowledgeFolder.packaged().files());
        files.putAll(KnowledgeFolder.at(FOLDER).files());
        Dialogue dialogue = new Dialogue(KnowledgeLoader.load(new KnowledgeFolder(files)));
        return Transcript.in(FOLDER).stream()
                .map(transcript -> DynamicTest.dynamicTest(
                        transcript.file().getFileName() + " " + transcript.title(),
                        transcript.file().toUri(),
                        () -> new Rehearsal(dialogue).play(transcript)));
    }
}
