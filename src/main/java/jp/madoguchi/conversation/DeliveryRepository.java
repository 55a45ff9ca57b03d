package jp.madoguchi.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has to be sent. Runs on H2 and PostgreSQL alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryRepository extends GenericRepository<DeliveryRow, UUID> {

    @Query("""
            insert into delivery
                (id, person_id, content, reply_token, reply_until, status, not_before, created_at)
            values (:id, :personId, :content, :replyToken, :replyUntil, 'WAITING', :now, :now)
            """)
    void add(
            UUID id,
            UUID personId,
            String content,
            @Nullable String replyToken,
            @Nullable Instant replyUntil,
            Instant now);

    /** The next delivery that is due, oldest first for each person, skipping those that another sender looks at. */
    @Query("""
            select d.id from delivery d
            where d.status = 'WAITING' and d.not_before <= :now and (d.lent_until is null or d.lent_until <= :now)
            and not exists (
                select 1 from delivery before
                where before.person_id = d.person_id and before.status = 'WAITING' and before.position < d.position)
            order by d.position
            limit 1
            for update skip locked
            """)
    Optional<UUID> nextDue(Instant now);

    /** Lends the delivery to a sender until {@code lentUntil}; 0 when somebody else was faster. */
    @Query("""
            update delivery
            set attempts = attempts + 1, lent_until = :lentUntil, may_have_arrived = :mayHaveArrived,
                reply_token = :replyToken
            where id = :id and status = 'WAITING' and attempts = :attempts
            """)
    long lend(UUID id, int attempts, Instant lentUntil, boolean mayHaveArrived, @Nullable String replyToken);

    @Query("""
            select d.id, p.channel_user, d.content, d.reply_token, d.reply_until, d.attempts, d.lent_until,
                   d.may_have_arrived
            from delivery d join person p on p.id = d.person_id
            where d.id = :id
            """)
    Optional<DeliveryRow> byId(UUID id);

    /** The channel has it, whatever was reported before. */
    @Query("""
            update delivery
            set status = 'ACCEPTED', settled_at = :now, content = null, reply_token = null, lent_until = null
            where id = :id
            """)
    void accepted(UUID id, Instant now);

    // A report counts only as long as the delivery was not lent to somebody else: that is what the attempt tells.

    @Query("""
            update delivery set reply_token = null, reply_until = null, lent_until = null, not_before = :now
            where id = :id and status = 'WAITING' and attempts = :attempt
            """)
    long replyTokenSpent(UUID id, int attempt, Instant now);

    @Query("""
            update delivery
            set not_before = :notBefore, failure = :failure, lent_until = null,
                may_have_arrived = may_have_arrived or :uncertain
            where id = :id and status = 'WAITING' and attempts = :attempt
            """)
    long retryAt(UUID id, int attempt, Instant notBefore, boolean uncertain, String failure);

    @Query("""
            update delivery set status = 'FAILED', settled_at = :now, failure = :failure, lent_until = null
            where id = :id and status = 'WAITING' and attempts = :attempt
            """)
    long gaveUp(UUID id, int attempt, Instant now, String failure);

    /** Nothing more can reach a person who blocked the account. */
    @Query("""
            update delivery set status = 'CANCELLED', settled_at = :now, content = null, reply_token = null
            where person_id = :personId and status = 'WAITING'
            """)
    void cancelFor(UUID personId, Instant now);

    @Query("select count(*) from delivery where status = 'WAITING'")
    long countWaiting();
}
