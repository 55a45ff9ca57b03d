package jp.madoguchi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.sandbox.webhook.Signature;

/** An account's server: takes webhooks, checks their signature as LINE tells accounts to, and keeps their events. */
public final class WebhookListener implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, BlockingQueue<JsonNode>> events = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();

    WebhookListener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/webhook", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/webhook");
    }

    /** Answers 500 to the next webhooks. */
    public void refuseNext(int count) {
        refusals.set(count);
    }

    /** The next event of this resident; fails when none comes. */
    public JsonNode next(String residentId) {
        try {
            JsonNode event = queue(residentId).poll(5, TimeUnit.SECONDS);
            assertThat(event).as("an event of " + residentId).isNotNull();
            return event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The next event of this resident, which must be of this type. */
    public JsonNode next(String residentId, String type) {
        JsonNode event = next(residentId);
        assertThat(event.path("type").asText()).isEqualTo(type);
        return event;
    }

    /** Whether nothing comes within a moment. */
    public boolean isQuiet(String residentId) {
        try {
            return queue(residentId).poll(300, TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private BlockingQueue<JsonNode> queue(String residentId) {
        return events.computeIfAbsent(residentId, key -> new LinkedBlockingQueue<>());
    }

    private void take(HttpExchange exchange) throws IOException {
        // Counted before a test can see the event, and with it ask for more refusals.
        boolean refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        byte[] body = exchange.getRequestBody().readAllBytes();
        String signature = exchange.getRequestHeaders().getFirst("x-line-signature");
        boolean signed = Signature.of(body, SandboxServer.SECRET).equals(signature);
        for (JsonNode event :
                SandboxServer.read(new String(body, StandardCharsets.UTF_8)).path("events")) {
            queue(event.path("source").path("userId").asText()).add(event);
        }
        exchange.sendResponseHeaders(!signed ? 401 : refused ? 500 : 200, -1);
        exchange.close();
    }
}
