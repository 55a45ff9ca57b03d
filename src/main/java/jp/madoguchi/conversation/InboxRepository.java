package jp.madoguchi.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events as they arrived, until they are worked. Runs on H2 and PostgreSQL alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InboxRepository extends GenericRepository<InboxRow, String> {

    /** Stores an event; 0 when it is stored already. */
    @Query("""
            insert into inbox_event
                (id, person_id, message_id, content, reply_token, occurred_at, received_at, not_before)
            values (:id, :personId, :messageId, :content, :replyToken, :occurredAt, :now, :now)
            on conflict do nothing
            """)
    long addIfNew(
            String id,
            UUID personId,
            @Nullable String messageId,
            String content,
            @Nullable String replyToken,
            Instant occurredAt,
            Instant now);

    /**
     * Who has events to work, whoever waits longest first. A person with an event that has to wait (its last attempt
     * failed) waits as a whole, so that the order of what they wrote is kept.
     */
    @Query("""
            select person_id from inbox_event
            where worked_at is null
            group by person_id having max(not_before) <= :now
            order by min(received_at)
            limit :most
            """)
    List<UUID> waitingPeople(Instant now, int most);

    /** The oldest event of a person that is not worked, by the channel's clock. */
    @Query("""
            select id, person_id, message_id, content, reply_token, occurred_at, received_at, attempts, not_before
            from inbox_event
            where person_id = :personId and worked_at is null
            order by occurred_at, received_at, id
            limit 1
            """)
    Optional<InboxRow> oldestOf(UUID personId);

    /** The event is worked; what it said now stands in the transcript only. */
    @Query("update inbox_event set worked_at = :now, content = null, reply_token = null where id = :id")
    void worked(String id, Instant now);

    @Query("""
            update inbox_event set attempts = attempts + 1, not_before = :notBefore, failure = :failure
            where id = :id and worked_at is null
            """)
    long failed(String id, Instant notBefore, String failure);

    @Query("""
            update inbox_event set attempts = attempts + 1, worked_at = :now, reply_token = null, failure = :failure
            where id = :id and worked_at is null
            """)
    long gaveUp(String id, Instant now, String failure);

    @Query("insert into withdrawn_message (message_id, withdrawn_at) values (:messageId, :now) on conflict do nothing")
    long withdraw(String messageId, Instant now);

    @Query("select count(*) from withdrawn_message where message_id = :messageId")
    long countWithdrawn(String messageId);

    /** Takes back what a withdrawn message said, if it still waits to be worked. */
    @Query("""
            update inbox_event set content = null, reply_token = null, worked_at = coalesce(worked_at, :now)
            where message_id = :messageId
            """)
    void purge(String messageId, Instant now);

    @Query("select count(*) from inbox_event where worked_at is null")
    long countWaiting();
}
