package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators and load balancers see. */
class HealthTest {

    private final Map<String, Object> database = Databases.POSTGRES.fresh();
    private EmbeddedServer server;

    @BeforeEach
    void start() {
        Map<String, Object> properties = new HashMap<>(database);
        properties.put("madoguchi.line.channel-secret", "secret");
        properties.put("madoguchi.line.channel-token", "token");
        properties.put("madoguchi.key", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("madoguchi.inbox.workers", "0");
        properties.put("micronaut.server.port", "-1");
        properties.put("datasources.default.connection-timeout", "500");
        server = ApplicationContext.run(EmbeddedServer.class, properties, "test");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theProgramIsReadyAsLongAsItsDatabaseAnswersAndTellsNobodyMore() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");

        takeTheDatabaseAway();

        assertThat(get("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(get("/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsTellWhatWaits() throws Exception {
        assertThat(get("/prometheus").body()).contains("madoguchi_inbox_waiting 0.0", "madoguchi_outbox_waiting 0.0");

        server.getApplicationContext().getBean(Inbox.class).accept(List.of(Events.wrote(Events.newUser(), 1, "こんにちは")));

        assertThat(get("/prometheus").body()).contains("madoguchi_inbox_waiting 1.0");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.getURL() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private void takeTheDatabaseAway() throws SQLException {
        String url = String.valueOf(database.get("datasources.default.url"));
        String name = url.replaceAll(".*/(test_[0-9a-f_]+).*", "$1");
        try (Connection connection =
                        DriverManager.getConnection(url.replace(name, "postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }
}
