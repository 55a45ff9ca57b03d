package jp.madoguchi.sandbox.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.madoguchi.sandbox.Channel;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SandboxSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs a webhook and posts it over HTTP, as LINE would; to this very server unless the settings say otherwise. */
@SandboxOnly
@Singleton
class WebhookSender {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final String PATH = "/line/webhook";
    /** The account's own user id, which LINE gives as the destination. */
    private static final String DESTINATION = "U00000000000000000000000000000000";
    /** LINE counts a webhook as failed after two seconds without an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Channel channel;
    private final SandboxSettings settings;
    private final BeanProvider<EmbeddedServer> server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WebhookSender(Channel channel, SandboxSettings settings, BeanProvider<EmbeddedServer> server) {
        this.channel = channel;
        this.settings = settings;
        this.server = server;
    }

    /** Whether the server took the event: it answered 2xx in time. */
    boolean post(Event event) {
        ObjectNode webhook = JsonNodeFactory.instance.objectNode().put("destination", DESTINATION);
        webhook.putArray("events").add(event.json());
        byte[] body = webhook.toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "LineBotWebhook/2.0")
                .header("x-line-signature", Signature.of(body, channel.channelSecret()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                LOG.warn("The webhook answered {} to event {}", status, event.id());
            }
            return status / 100 == 2;
        } catch (IOException failed) {
            LOG.warn("The webhook did not answer to event {}: {}", event.id(), failed.toString());
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI address() {
        // Asked anew each time: the server knows its port only once it runs.
        return settings.webhookUrl().orElseGet(() -> server.get().getURI().resolve(PATH));
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
