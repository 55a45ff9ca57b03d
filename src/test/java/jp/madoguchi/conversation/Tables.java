package jp.madoguchi.conversation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.privacy.Vault;

/** Looks at the tables past the program, and spoils them. */
@Singleton
@Requires(property = "tables")
class Tables {

    private final DataSource dataSource;
    private final Vault vault;
    private final Transcripts transcripts;

    Tables(DataSource dataSource, Vault vault, Transcripts transcripts) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.vault = vault;
        this.transcripts = transcripts;
    }

    /** The first column of what a query finds, as text. */
    List<String> column(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (found.next()) {
                column.add(String.valueOf(found.getString(1)));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long count(String sql, Object... values) {
        return Long.parseLong(column("select count(*) from " + sql, values).getFirst());
    }

    void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    UUID person(String user) {
        return UUID.fromString(column("select id from person where pseudonym = ?", vault.pseudonym(user))
                .getFirst());
    }

    /** What somebody said, oldest first; withdrawn lines are empty. */
    List<String> said(String user, Speaker speaker) {
        return transcript(user).stream()
                .filter(line -> line.speaker() == speaker)
                .map(TranscriptLine::text)
                .toList();
    }

    List<TranscriptLine> transcript(String user) {
        return transcripts.of(person(user));
    }

    List<String> deliveries(String user) {
        return column("select status from delivery where person_id = ? order by position", person(user));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
