package jp.madoguchi.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Whether answers helped. Runs on H2 and PostgreSQL alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRepository extends GenericRepository<PersonRow, UUID> {

    @Query("""
            insert into feedback (person_id, said_at, helpful, need_ids, window_ids)
            values (:personId, :saidAt, :helpful, :needIds, :windowIds)
            """)
    void add(UUID personId, Instant saidAt, boolean helpful, String needIds, String windowIds);
}
