package jp.madoguchi.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The people who write, and whose turn it is. Runs on H2 and PostgreSQL alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends GenericRepository<PersonRow, UUID> {

    @Query("""
            insert into person (id, pseudonym, channel_user, state, blocked, created_at)
            values (:id, :pseudonym, :channelUser, :state, false, :now)
            on conflict do nothing
            """)
    long addIfNew(UUID id, String pseudonym, String channelUser, String state, Instant now);

    /** Takes the turn of the person with this pseudonym, as {@link #hold} does. */
    @Query("select * from person where pseudonym = :pseudonym for update")
    Optional<PersonRow> holdByPseudonym(String pseudonym);

    /** Takes the person's turn: nothing else of this person is worked until the transaction ends. */
    @Query("select * from person where id = :id for update")
    Optional<PersonRow> hold(UUID id);

    /** Takes the person's turn, unless somebody else has it. */
    @Query("select * from person where id = :id for update skip locked")
    Optional<PersonRow> holdIfFree(UUID id);

    @Query("update person set state = :state where id = :id")
    void saveState(UUID id, String state);

    @Query("update person set blocked = :blocked where id = :id")
    void saveBlocked(UUID id, boolean blocked);
}
