package jp.madoguchi.conversation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.privacy.Vault;
import org.jspecify.annotations.Nullable;

/** Writes and reads transcripts, sealed. */
@Singleton
class Transcripts {

    private static final String PURPOSE = "transcript";

    private final TranscriptRepository lines;
    private final Vault vault;
    private final ApplicationEventPublisher<Grown> pending;
    private final ApplicationEventPublisher<TranscriptGrew> committed;

    Transcripts(
            TranscriptRepository lines,
            Vault vault,
            ApplicationEventPublisher<Grown> pending,
            ApplicationEventPublisher<TranscriptGrew> committed) {
        this.lines = lines;
        this.vault = vault;
        this.pending = pending;
        this.committed = committed;
    }

    void add(UUID person, Instant at, Speaker speaker, String name, String text) {
        add(person, at, speaker, name, text, Optional.empty(), "");
    }

    void add(
            UUID person,
            Instant at,
            Speaker speaker,
            String name,
            String text,
            Optional<String> messageId,
            String understood) {
        lines.add(
                person,
                at,
                speaker.name(),
                name,
                messageId.orElse(null),
                vault.seal(PURPOSE, text),
                understood.isEmpty() ? null : vault.seal(PURPOSE, understood));
        pending.publishEvent(new Grown(person));
    }

    /** Nothing of a withdrawn message remains. */
    void purge(UUID person, String messageId) {
        if (lines.purge(messageId) > 0) {
            pending.publishEvent(new Grown(person));
        }
    }

    List<TranscriptLine> of(UUID person) {
        return lines.of(person).stream().map(this::line).toList();
    }

    @TransactionalEventListener
    void onCommit(Grown grown) {
        committed.publishEvent(new TranscriptGrew(grown.person()));
    }

    private TranscriptLine line(TranscriptRow row) {
        return new TranscriptLine(
                row.id(),
                row.saidAt(),
                row.speaker(),
                row.speakerName(),
                open(row.content()),
                row.content() == null,
                open(row.understood()));
    }

    private String open(@Nullable String sealed) {
        return sealed == null ? "" : vault.open(PURPOSE, sealed);
    }

    /** A transcript changed inside the transaction that runs now. */
    record Grown(UUID person) {}
}
