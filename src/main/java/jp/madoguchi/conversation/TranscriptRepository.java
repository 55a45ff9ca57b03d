package jp.madoguchi.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said. Runs on H2 and PostgreSQL alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranscriptRepository extends GenericRepository<TranscriptRow, Long> {

    @Query("""
            insert into transcript_line (person_id, said_at, speaker, speaker_name, message_id, content, understood)
            values (:personId, :saidAt, :speaker, :speakerName, :messageId, :content, :understood)
            """)
    void add(
            UUID personId,
            Instant saidAt,
            String speaker,
            String speakerName,
            @Nullable String messageId,
            @Nullable String content,
            @Nullable String understood);

    @Query("""
            select id, person_id, said_at, speaker, speaker_name, message_id, content, understood
            from transcript_line where person_id = :personId order by id
            """)
    List<TranscriptRow> of(UUID personId);

    @Query("update transcript_line set content = null, understood = null where message_id = :messageId")
    long purge(String messageId);
}
