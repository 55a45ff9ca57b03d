package jp.madoguchi.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server that gives the answers a test has prepared, in LINE's words, and accepts everything else. */
final class FakeLine implements AutoCloseable {
    static final Answer ACCEPTED = new Answer(200, "{\"sentMessages\":[{\"id\":\"461230966842064897\"}]}");
    static final Answer INVALID_TOKEN = new Answer(400, "{\"message\":\"Invalid reply token\"}");
    static final Answer BAD_REQUEST = new Answer(
            400,
            "{\"message\":\"The request body has 1 error(s)\","
                    + "\"details\":[{\"message\":\"May not be empty\",\"property\":\"messages[0].text\"}]}");
    static final Answer ALREADY_ACCEPTED =
            new Answer(409, "{\"message\":\"The retry key is already accepted\",\"sentMessages\":[{\"id\":\"1\"}]}");
    static final Answer RATE_LIMIT =
            new Answer(429, "{\"message\":\"The API rate limit has been exceeded. Try again later.\"}");
    static final Answer MONTHLY_LIMIT = new Answer(429, "{\"message\":\"You have reached your monthly limit.\"}");
    static final Answer FAILURE = new Answer(500, "{\"message\":\"Internal Server Error\"}");
    static final Answer FOREIGN = new Answer(502, "<html>Bad Gateway</html>");
    /** Reads the request and never answers. */
    static final Answer SILENCE = new Answer(0, "");
    /** Reads the request and hangs up. */
    static final Answer HANG_UP = new Answer(-1, "");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    final List<Received> received = new CopyOnWriteArrayList<>();

    record Answer(int status, String body) {}

    record Received(String path, String authorization, Optional<String> retryKey, JsonNode body) {}

    FakeLine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void prepare(Answer... next) {
        answers.addAll(List.of(next));
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Line-Retry-Key")),
                new ObjectMapper().readTree(exchange.getRequestBody())));
        Answer answer = Optional.ofNullable(answers.poll()).orElse(ACCEPTED);
        if (answer.equals(SILENCE)) {
            return;
        }
        if (answer.equals(HANG_UP)) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("x-line-request-id", "request-id-" + received.size());
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
