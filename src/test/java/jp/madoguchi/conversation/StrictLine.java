package jp.madoguchi.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** LINE as far as sending goes: a reply token and a retry key count once. Slow, so that a node can die meanwhile. */
final class StrictLine implements AutoCloseable {

    private static final Duration SLOWNESS = Duration.ofMillis(150);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** The token or retry key of everything that reached a person. */
    final List<String> delivered = new CopyOnWriteArrayList<>();

    StrictLine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
        boolean reply = exchange.getRequestURI().getPath().endsWith("/reply");
        String once = reply
                ? body.path("replyToken").asText()
                : exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
        boolean accepted = used.add(once);
        if (accepted) {
            delivered.add(once);
        }
        try {
            Thread.sleep(SLOWNESS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        String refusal = reply ? "{\"message\":\"Invalid reply token\"}" : "{\"message\":\"already accepted\"}";
        byte[] text = (accepted ? "{\"sentMessages\":[]}" : refusal).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(accepted ? 200 : reply ? 400 : 409, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
