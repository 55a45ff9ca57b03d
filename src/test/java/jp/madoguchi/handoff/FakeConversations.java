package jp.madoguchi.handoff;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.conversation.Conversations;
import jp.madoguchi.conversation.TranscriptLine;
import jp.madoguchi.conversation.TranscriptLine.Speaker;

/** Conversations in memory. {@link #told} holds what people were told, one line each, for tests to look at. */
@Singleton
@Primary
@Requires(property = "fakes", value = "true")
public class FakeConversations implements Conversations {

    private final Map<UUID, List<TranscriptLine>> lines = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Clock clock;

    FakeConversations(Clock clock) {
        this.clock = clock;
    }

    /** Adds a line to a conversation, {@code secondsAgo} before now. */
    public void say(UUID person, long secondsAgo, Speaker speaker, String name, String text, String understood) {
        List<TranscriptLine> spoken = lines.computeIfAbsent(person, key -> new CopyOnWriteArrayList<>());
        spoken.add(new TranscriptLine(
                spoken.size() + 1L,
                clock.instant().minusSeconds(secondsAgo),
                speaker,
                name,
                text,
                text.isEmpty(),
                understood));
    }

    /** What people were told, oldest first. */
    public List<String> told() {
        return told;
    }

    @Override
    public void hold(UUID person) {
        // One test thread at a time acts on a person.
    }

    @Override
    public void write(UUID person, String caseNumber, String coordinator, String text) {
        told.add(caseNumber + " " + coordinator + ": " + text);
        say(person, 0, Speaker.COORDINATOR, coordinator, text, "");
    }

    @Override
    public void tookOver(UUID person, String caseNumber, String coordinator) {
        told.add(caseNumber + " is with " + coordinator);
    }

    @Override
    public void resolved(UUID person, String caseNumber) {
        told.add(caseNumber + " is resolved");
    }

    @Override
    public List<TranscriptLine> transcript(UUID person) {
        return new ArrayList<>(lines.getOrDefault(person, List.of()));
    }
}
