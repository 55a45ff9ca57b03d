package jp.madoguchi.handoff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The SQL of coordinators' accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CoordinatorRepository extends GenericRepository<CoordinatorRow, UUID> {

    @Query("select id, login, name, password_hash, role, demo from coordinator where login = :login")
    Optional<CoordinatorRow> byLogin(String login);

    @Query("select count(*) from coordinator where demo = :demo")
    long count(boolean demo);

    /** Changes nothing when the login is taken, so that nodes that start together do not disturb each other. */
    @Query("""
            insert into coordinator (id, login, name, password_hash, role, demo, created_at)
            values (:id, :login, :name, :passwordHash, :role, :demo, :now)
            on conflict do nothing
            """)
    long insertIfAbsent(UUID id, String login, String name, String passwordHash, Role role, boolean demo, Instant now);

    @Query("update coordinator set password_hash = :passwordHash where login = :login and demo")
    long changeDemoPassword(String login, String passwordHash);
}
