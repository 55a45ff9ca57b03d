package jp.madoguchi.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.sandbox.SandboxServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ChatPageTest {

    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

    private final SandboxServer server = SandboxServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theFirstVisitorFindsAResidentAndTheLoginOfTheConsole() {
        String page = server.get("/sandbox").body();

        assertThat(page)
                .contains("data-testid=\"resident-tab\"")
                .contains("data-testid=\"chat-log\"")
                .contains("data-testid=\"message-input\"")
                .contains("data-testid=\"send-button\"")
                .contains("data-testid=\"demo-login\">soudan<")
                .contains("data-testid=\"demo-password\">madoguchi-demo<")
                .contains("href=\"/console\"");
    }

    @Test
    void whatResidentsWriteIsNeverMarkup() {
        String resident = server.addResident();
        server.act(resident, "text", "{\"text\": \"<script>alert(1)</script>\"}");

        assertThat(server.get("/sandbox").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void scriptAndStyleAreServed() {
        assertThat(server.get("/sandbox/assets/sandbox.js").statusCode()).isEqualTo(200);
        assertThat(server.get("/sandbox/assets/sandbox.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatConnectsGetsWhatHappenedSinceItWasDrawn() throws Exception {
        String resident = server.addResident();
        long version = version();
        server.act(resident, "text", "{\"text\": \"間に合いますか\"}");

        List<String> lines = stream("?after=" + version, "", 3);

        assertThat(lines).anyMatch(line -> line.equals("event: entry"));
        assertThat(lines).anyMatch(line -> line.startsWith("data: ") && line.contains("間に合いますか"));
    }

    @Test
    void aPageThatConnectsAgainGetsWhatItMissed() throws Exception {
        String resident = server.addResident();
        server.act(resident, "text", "{\"text\": \"もう見た\"}");
        server.awaitRead(resident);
        long seen = version();
        server.act(resident, "text", "{\"text\": \"見ていない\"}");

        List<String> lines = stream("?after=0", Long.toString(seen), 3);

        assertThat(String.join("\n", lines)).contains("見ていない").doesNotContain("もう見た");
    }

    @Test
    void aPageFromBeforeARestartIsToldSo() throws Exception {
        assertThat(stream("?after=1", "", 2)).contains("event: restart");
    }

    @Test
    void wrongSwitchesAndUnknownResidentsAreRefusedWithAReason() {
        assertThat(server.post("/sandbox/api/switches", "{\"failNext\": -1}")
                        .path("message")
                        .asText())
                .contains("failNext");
        assertThat(server.act("U0", "text", "{\"text\": \"x\"}").path("message").asText())
                .isEqualTo("There is no such resident");
        assertThat(server.act(server.addResident(), "text", "{\"text\": \" \"}")
                        .path("message")
                        .asText())
                .isEqualTo("\"text\" is missing");
    }

    @Test
    void switchesKeepWhatARequestLeavesOut() {
        server.set("{\"delayMillis\": 5}");
        server.set("{\"redeliver\": true}");

        JsonNode switches = SandboxServer.read(server.get("/sandbox/api/switches"));
        assertThat(switches.path("delayMillis").asInt()).isEqualTo(5);
        assertThat(switches.path("redeliver").asBoolean()).isTrue();
        server.allSwitchesOff();
    }

    @Test
    void withTheSandboxOffNothingOfItIsThere() {
        Map<String, Object> anonymous = Map.of(
                "micronaut.security.intercept-url-map",
                List.of(Map.of("pattern", "/**", "access", List.of("isAnonymous()"))));
        try (SandboxServer off = SandboxServer.start(anonymous)) {
            assertThat(Stream.of(
                                    "/sandbox",
                                    "/sandbox/stream",
                                    "/sandbox/api/switches",
                                    "/sandbox/assets/sandbox.js",
                                    "/v2/bot/message/quota")
                            .map(path -> off.get(path).statusCode()))
                    .containsOnly(404);
        }
    }

    private long version() {
        Matcher version = VERSION.matcher(server.get("/sandbox").body());
        assertThat(version.find()).isTrue();
        return Long.parseLong(version.group(1));
    }

    /** The first lines of the stream that are not empty. */
    private List<String> stream(String query, String lastEventId, int lines) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address("/sandbox/stream" + query))
                .timeout(Duration.ofSeconds(10));
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> body = answer.body()) {
                return body.filter(line -> !line.isBlank()).limit(lines).toList();
            } finally {
                client.shutdownNow();
            }
        }
    }
}
