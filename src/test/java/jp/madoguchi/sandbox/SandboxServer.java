package jp.madoguchi.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A running server that holds the sandbox and no other room, with a listener where its webhooks arrive. */
public final class SandboxServer implements AutoCloseable {

    public static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    public static final String TOKEN = "channel-token";
    /** They have their own tests; here they would only start databases and send answers. */
    private static final List<String> OTHER_ROOMS = List.of(
            "cli",
            "console",
            "conversation",
            "dialogue",
            "handoff",
            "knowledge",
            "language",
            "line",
            "privacy",
            "safety",
            "search");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebhookListener listener = new WebhookListener();
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SandboxServer(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "micronaut.security.intercept-url-map",
                List.of(Map.of("pattern", "/sandbox/assets/**", "access", List.of("isAnonymous()"))),
                "datasources.default.enabled",
                false,
                "flyway.enabled",
                false,
                "madoguchi.line.channel-secret",
                SECRET,
                "madoguchi.line.channel-token",
                TOKEN,
                "madoguchi.sandbox.webhook-url",
                listener.address().toString()));
        all.putAll(settings);
        this.context = ApplicationContext.builder(all)
                .beanConfigurations(OTHER_ROOMS.stream()
                        .map(room -> BeanConfiguration.disabled("jp.madoguchi." + room))
                        .toArray(BeanConfiguration[]::new))
                .start();
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    public static SandboxServer start() {
        return new SandboxServer(Map.of("madoguchi.sandbox.enabled", true));
    }

    public static SandboxServer start(Map<String, Object> settings) {
        return new SandboxServer(settings);
    }

    /** The real SDK's client, pointed here. */
    public MessagingApiClient line(String token) {
        return MessagingApiClient.builder(token)
                .apiEndPoint(server.getURI())
                .usingDefaultLogger(false)
                .build();
    }

    public WebhookListener listener() {
        return listener;
    }

    public URI address(String path) {
        return server.getURI().resolve(path);
    }

    /** A new resident's id. */
    public String addResident() {
        return post("/sandbox/api/residents", "{}").path("id").asText();
    }

    public JsonNode act(String residentId, String what, String body) {
        return post("/sandbox/api/residents/" + residentId + "/" + what, body);
    }

    public void set(String switches) {
        post("/sandbox/api/switches", switches);
    }

    public void allSwitchesOff() {
        set("""
                {"failNext": 0, "loseAnswers": 0, "rateLimitNext": 0, "delayMillis": 0, "redeliver": false,
                 "reorder": false, "monthlyLimitReached": false, "replyTokensExpired": false}""");
    }

    /** The message objects of a chat, oldest first. */
    public List<JsonNode> messages(String residentId) {
        List<JsonNode> messages = new ArrayList<>();
        read(get("/sandbox/api/residents/" + residentId + "/messages")).forEach(messages::add);
        return messages;
    }

    /** Waits until the newest message of a chat shows as read, so that its webhook has run its course. */
    public void awaitRead(String residentId) {
        for (int patience = 0; patience < 200; patience++) {
            if (messages(residentId).getLast().path("read").asBoolean()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("The newest message is not read");
    }

    public JsonNode post(String path, String body) {
        return read(send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public static JsonNode read(HttpResponse<String> answer) {
        return read(answer.body());
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
        listener.close();
    }
}
