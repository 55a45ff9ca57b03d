package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A node in a process of its own is killed in the middle of its work, and another one goes on. */
class KilledNodeTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final int SENT_BEFORE_DEATH = 25;

    @TempDir
    Path folder;

    @Test
    @Timeout(90)
    void losesNothingAndAnswersNobodyTwice() throws Exception {
        Map<String, Object> database = Databases.POSTGRES.fresh();
        Crowd crowd = new Crowd(30, 4);
        try (StrictLine line = new StrictLine();
                ApplicationContext survivor = survivor(database, line)) {
            Process node = start(database, line);
            try {
                crowd.write(List.of(survivor.getBean(Inbox.class)));
                Crowd.await(() -> line.delivered.size() >= SENT_BEFORE_DEATH);
            } finally {
                node.destroyForcibly().waitFor();
            }
            Tables tables = survivor.getBean(Tables.class);
            assertThat(tables.count("delivery where lent_until is not null"))
                    .as("replies whose sender died")
                    .isPositive();

            survivor.getBean(SurvivorsClock.class).forward(Duration.ofSeconds(16));
            survivor.getBean(EmbeddedServer.class).start();
            Crowd.await(() -> tables.count("inbox_event where worked_at is null") == 0
                    && tables.count("delivery where status = 'WAITING'") == 0);

            crowd.wasAnsweredOnce(tables);
            assertThat(new HashSet<>(tables.column("select status from delivery")))
                    .containsExactly("ACCEPTED");
            assertThat(line.delivered).hasSize(crowd.size());
        }
    }

    private static ApplicationContext survivor(Map<String, Object> database, StrictLine line) {
        Map<String, Object> properties = new HashMap<>(database);
        properties.put("madoguchi.key", KEY);
        properties.put("tables", "true");
        properties.put("spec.name", "KilledNodeTest");
        properties.put("micronaut.server.port", "-1");
        properties.put("madoguchi.line.channel-secret", "secret");
        properties.put("madoguchi.line.channel-token", "token");
        properties.put("madoguchi.line.api-base", line.base());
        return ApplicationContext.run(properties, "test");
    }

    /** Starts the program as an operator does, and waits until it serves. */
    private Process start(Map<String, Object> database, StrictLine line) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jp.madoguchi.cli.Main",
                        "serve")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "DATABASE_URL",
                        String.valueOf(database.get("datasources.default.url")),
                        "DATABASE_USER",
                        "postgres",
                        "DATABASE_PASSWORD",
                        "postgres",
                        "LINE_CHANNEL_SECRET",
                        "secret",
                        "LINE_CHANNEL_TOKEN",
                        "token",
                        "LINE_API_BASE",
                        line.base(),
                        "MADOGUCHI_KEY",
                        KEY,
                        "MADOGUCHI_DATA",
                        folder.toString(),
                        "MICRONAUT_SERVER_PORT",
                        String.valueOf(port)));
        Process node = builder.start();
        Crowd.await(() -> !node.isAlive() || isServing(port));
        assertThat(node.isAlive()).isTrue();
        return node;
    }

    private static boolean isServing(int port) {
        try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connected.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A clock that the test can put forward, so that it need not wait until what the dead node had is free again. */
    @Singleton
    @Requires(property = "spec.name", value = "KilledNodeTest")
    static class SurvivorsClock extends Clock {

        private volatile Clock clock = Clock.systemUTC();

        void forward(Duration duration) {
            clock = Clock.offset(clock, duration);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }
    }
}
