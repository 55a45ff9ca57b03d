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

    /**
     * Takes the turn of the person who waits longest for an event to be worked, skipping people whose turn is taken. A
     * person with an event that has to wait (its last attempt failed) waits as a whole, so that the order of what they
     * wrote is kept.
     */
    @Query("""
            select p.* from person p
            where exists (
                select 1 from inbox_event due
                where due.person_id = p.id and due.worked_at is null and due.not_before <= :now)
            and not exists (
                select 1 from inbox_event later
                where later.person_id = p.id and later.worked_at is null and later.not_before > :now)
            order by (
                select min(waiting.received_at) from inbox_event waiting
                where waiting.person_id = p.id and waiting.worked_at is null)
            limit 1
            for update skip locked
            """)
    Optional<PersonRow> holdNextWaiting(Instant now);

    @Query("update person set state = :state where id = :id")
    void saveState(UUID id, String state);

    @Query("update person set blocked = :blocked where id = :id")
    void saveBlocked(UUID id, boolean blocked);
}
