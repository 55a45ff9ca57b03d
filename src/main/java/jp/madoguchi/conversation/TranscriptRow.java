package jp.madoguchi.conversation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code transcript_line}; {@code content} and {@code understood} are sealed, and gone when withdrawn. */
@Introspected
@MappedEntity("transcript_line")
record TranscriptRow(
        @Id long id,
        UUID personId,
        Instant saidAt,
        TranscriptLine.Speaker speaker,
        String speakerName,
        @Nullable String messageId,
        @Nullable String content,
        @Nullable String understood) {}
