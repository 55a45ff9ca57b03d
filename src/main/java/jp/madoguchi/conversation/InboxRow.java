package jp.madoguchi.conversation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code inbox_event}; {@code content} is sealed, and gone once the event is worked or withdrawn. */
@Introspected
@MappedEntity("inbox_event")
record InboxRow(
        @Id String id,
        UUID personId,
        @Nullable String messageId,
        @Nullable String content,
        @Nullable String replyToken,
        Instant occurredAt,
        Instant receivedAt,
        int attempts,
        Instant notBefore) {}
