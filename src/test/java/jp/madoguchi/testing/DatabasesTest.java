package jp.madoguchi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DatabasesTest {

    private final DataSource dataSource;

    DatabasesTest(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    @Test
    void everyInvocationStartsOnAMigratedAndEmptyDatabaseOfItsEngine(Databases databases) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet persons = statement.executeQuery("select count(*) from person")) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(databases == Databases.H2 ? "H2" : "PostgreSQL");
            assertThat(persons.next()).isTrue();
            assertThat(persons.getInt(1)).isZero();
        }
    }
}
