package jp.madoguchi.conversation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code person}; {@code channelUser} and {@code state} are sealed. */
@Introspected
@MappedEntity("person")
record PersonRow(@Id UUID id, String pseudonym, String channelUser, String state, boolean blocked, Instant createdAt) {}
