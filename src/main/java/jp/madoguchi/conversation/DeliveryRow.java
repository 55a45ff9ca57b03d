package jp.madoguchi.conversation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code delivery} with the person's sealed channel id; {@code content} is sealed too, and gone once sent. */
@Introspected
@MappedEntity("delivery")
record DeliveryRow(
        @Id UUID id,
        String channelUser,
        @Nullable String content,
        @Nullable String replyToken,
        @Nullable Instant replyUntil,
        int attempts,
        @Nullable Instant lentUntil,
        boolean mayHaveArrived) {}
