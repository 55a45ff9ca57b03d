package jp.madoguchi.testing;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The database engines that every query has to work on. Each call of {@link #fresh} gives a database of its own; the
 * PostgreSQL server behind them is started once per JVM and ends with it.
 */
public enum Databases {
    H2 {
        @Override
        public Map<String, Object> fresh() {
            return Map.of(
                    "datasources.default.url",
                    "jdbc:h2:mem:" + newName()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "datasources.default.username",
                    "sa",
                    "datasources.default.password",
                    "");
        }
    },
    POSTGRES {
        @Override
        public Map<String, Object> fresh() {
            String database = newName();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (SQLException failed) {
                throw new IllegalStateException("could not create the database " + database, failed);
            }
            return Map.of(
                    "datasources.default.url",
                    Server.RUNNING.getJdbcUrl("postgres", database),
                    "datasources.default.username",
                    "postgres",
                    "datasources.default.password",
                    "postgres");
        }
    };

    /** A key for tests only: 32 bytes in Base64. */
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    /** The properties that point the program to a new, empty database. */
    public abstract Map<String, Object> fresh();

    /**
     * Starts the program's beans on a new database, migrated to the newest version.
     *
     * @param properties what else to set; wins over everything else
     */
    public ApplicationContext start(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(fresh());
        all.put("madoguchi.key", KEY);
        all.putAll(properties);
        return ApplicationContext.run(all, "test");
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }

    /** Initialised at first use, so that tests on H2 alone do not start a server. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
