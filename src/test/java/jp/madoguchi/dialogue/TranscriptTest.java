package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays every conversation of {@code src/test/resources/dialogue/transcripts} against the packaged knowledge. */
class TranscriptTest {

    private static final Dialogue DIALOGUE = new Dialogue(KnowledgeLoader.load(KnowledgeFolder.packaged()));

    @TestFactory
    Stream<DynamicTest> conversationsGoAsWrittenDown() {
        return Transcript.all().stream()
                .map(transcript -> DynamicTest.dynamicTest(
                        transcript.file().getFileName() + " " + transcript.title(),
                        transcript.file().toUri(),
                        () -> new Rehearsal(DIALOGUE).play(transcript)));
    }

    @Test
    void everyPhaseIsVisitedByAConversation() {
        Set<String> phases = new TreeSet<>();
        for (Transcript transcript : Transcript.all()) {
            Rehearsal rehearsal = new Rehearsal(DIALOGUE);
            transcript.lines().stream()
                    .filter(line -> !Rehearsal.isExpectation(line))
                    .forEach(line -> {
                        rehearsal.play(line);
                        phases.add(rehearsal.state().phase().getClass().getSimpleName());
                    });
        }
        assertThat(phases)
                .containsAll(Arrays.stream(Phase.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void everyDecisionIsExpectedBySomeConversation() {
        Set<String> expected = Transcript.all().stream()
                .flatMap(transcript -> transcript.lines().stream())
                .filter(line -> line.key().equals("判断"))
                .map(Transcript.Line::value)
                .collect(Collectors.toSet());
        assertThat(expected)
                .containsAll(EnumSet.allOf(Account.Decision.class).stream()
                        .map(Account.Decision::code)
                        .toList());
    }
}
