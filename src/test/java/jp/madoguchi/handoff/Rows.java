package jp.madoguchi.handoff;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes the rows that cases refer to, and empties the tables again. */
@Singleton
@Requires(property = "fakes", value = "true")
public class Rows {

    private final DataSource dataSource;
    private final CoordinatorRepository coordinators;
    private final Passwords passwords;

    Rows(DataSource dataSource, CoordinatorRepository coordinators, Passwords passwords) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.coordinators = coordinators;
        this.passwords = passwords;
    }

    /** Removes every case. */
    public void removeCases() {
        execute("delete from handoff_case");
    }

    /** A new person. */
    public UUID person() {
        UUID id = UUID.randomUUID();
        execute(
                "insert into person (id, pseudonym, channel_user, state, blocked, created_at)"
                        + " values (?, ?, ?, ?, false, current_timestamp)",
                id,
                id.toString(),
                "",
                "");
        return id;
    }

    /** A coordinator with a login of their own. */
    public Coordinator coordinator(String name) {
        return coordinator("login-" + UUID.randomUUID(), name, "", false);
    }

    /** A coordinator who can sign in. */
    Coordinator coordinator(String login, String name, String password, boolean demo) {
        UUID id = UUID.randomUUID();
        String hash = password.isEmpty() ? "" : passwords.hash(password);
        coordinators.insertIfAbsent(id, login, name, hash, Role.COORDINATOR, demo, Instant.EPOCH);
        return new Coordinator(id, login, name, Role.COORDINATOR);
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
