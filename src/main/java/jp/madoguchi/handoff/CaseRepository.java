package jp.madoguchi.handoff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of cases. Every change says in its condition when it is allowed; 0 changed rows mean that it was not. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRepository extends GenericRepository<CaseRow, String> {

    String SELECT = """
            select c.number, c.person_id, c.status, c.urgent, c.crisis, c.consent_given, c.area_id, c.nickname,
                   c.need_ids, c.window_ids, c.easy, c.opened_at, c.heard_at, c.claimed_by, k.name as claimed_by_name,
                   c.claimed_at, c.replied_at, c.resolved_at, c.outcome, c.helped
            from handoff_case c left join coordinator k on k.id = c.claimed_by
            """;

    String URGENT_FIRST_THEN_LONGEST_WAITING = " order by c.urgent desc, c.opened_at, c.number ";

    @Query("select nextval('handoff_case_sequence')")
    long nextInSequence();

    @Query("""
            insert into handoff_case (number, person_id, status, urgent, crisis, consent_given, area_id,
                                      need_ids, window_ids, easy, opened_at, heard_at)
            values (:number, :person, 'WAITING', :urgent, :crisis, :consentGiven, :areaId,
                    :needIds, :windowIds, :easy, :now, :now)
            """)
    void insert(
            String number,
            UUID person,
            boolean urgent,
            @Nullable String crisis,
            boolean consentGiven,
            @Nullable String areaId,
            String needIds,
            String windowIds,
            boolean easy,
            Instant now);

    @Query(SELECT + "where c.number = :number")
    Optional<CaseRow> byNumber(String number);

    @Query(SELECT + "where c.status = :status" + URGENT_FIRST_THEN_LONGEST_WAITING + "limit :most")
    List<CaseRow> withStatus(CaseStatus status, int most);

    @Query(SELECT + "where c.status = 'IN_CHARGE' and c.claimed_by = :coordinator" + URGENT_FIRST_THEN_LONGEST_WAITING)
    List<CaseRow> heldBy(UUID coordinator);

    @Query(SELECT + "where c.status = 'RESOLVED' and c.resolved_at >= :since order by c.resolved_at desc limit :most")
    List<CaseRow> resolvedSince(Instant since, int most);

    @Query("select number from handoff_case where person_id = :person and status in ('WAITING', 'IN_CHARGE')")
    List<String> openNumbersOf(UUID person);

    @Query("""
            select count(*) filter (where status = 'WAITING') as waiting,
                   count(*) filter (where status = 'WAITING' and urgent) as waiting_urgent,
                   count(*) filter (where status = 'IN_CHARGE') as in_charge,
                   min(opened_at) filter (where status = 'WAITING') as waiting_since
            from handoff_case where status in ('WAITING', 'IN_CHARGE')
            """)
    OpenCounts countOpen();

    @Query("select count(*) from handoff_case where status = 'RESOLVED' and resolved_at >= :since")
    long countResolvedSince(Instant since);

    @Query("select count(*) from handoff_case where status = 'WAITING' and (urgent or not :urgent)")
    int countWaitingBefore(boolean urgent);

    /** Of any number of simultaneous claims exactly one changes the row. */
    @Query("""
            update handoff_case set status = 'IN_CHARGE', claimed_by = :coordinator, claimed_at = :now
            where number = :number and status = 'WAITING'
            """)
    long claim(String number, UUID coordinator, Instant now);

    @Query("""
            update handoff_case set status = 'WAITING', claimed_by = null, claimed_at = null
            where number = :number and status = 'IN_CHARGE' and claimed_by = :coordinator
            """)
    long release(String number, UUID coordinator);

    @Query("""
            update handoff_case set replied_at = :now, first_reply_at = coalesce(first_reply_at, :now)
            where number = :number and status = 'IN_CHARGE' and claimed_by = :coordinator
            """)
    long replied(String number, UUID coordinator, Instant now);

    @Query("""
            update handoff_case set status = 'RESOLVED', outcome = :outcome, resolved_at = :now
            where number = :number and status = 'IN_CHARGE' and claimed_by = :coordinator
            """)
    long resolve(String number, UUID coordinator, Outcome outcome, Instant now);

    @Query("""
            update handoff_case set status = 'RESOLVED', outcome = 'WITHDRAWN', resolved_at = :now
            where number = :number and status in ('WAITING', 'IN_CHARGE')
            """)
    long withdraw(String number, Instant now);

    @Query("""
            update handoff_case set urgent = true, crisis = :crisis
            where number = :number and status in ('WAITING', 'IN_CHARGE')
            """)
    long raise(String number, String crisis);

    @Query("""
            update handoff_case
            set area_id = coalesce(:areaId, area_id), consent_given = consent_given or :consentGiven
            where number = :number and status in ('WAITING', 'IN_CHARGE')
            """)
    long complete(String number, @Nullable String areaId, boolean consentGiven);

    @Query("update handoff_case set nickname = :nickname where number = :number and status in ('WAITING', 'IN_CHARGE')")
    long call(String number, String nickname);

    @Query("update handoff_case set heard_at = :now where number = :number and status in ('WAITING', 'IN_CHARGE')")
    long heard(String number, Instant now);

    @Query("update handoff_case set helped = :helped where number = :number")
    long helped(String number, boolean helped);
}
