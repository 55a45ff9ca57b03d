package jp.madoguchi.line;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.conversation.Inbox;
import jp.madoguchi.conversation.IncomingEvent;
import jp.madoguchi.line.Reading.Ignored;
import jp.madoguchi.line.Reading.Understood;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where LINE hands in what people did. Answers 200 once the events are stored; answering them happens later, because LINE
 * counts anything slower than two seconds as failed. What is not a signed LINE callback leaves no trace but a counter.
 */
@Controller("/line")
@Secured(SecurityRule.IS_ANONYMOUS)
final class WebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);

    private final SignatureCheck signatures;
    private final EventReader reader;
    private final Inbox inbox;
    private final MeterRegistry meters;
    private final HttpClientAddressResolver addresses;

    WebhookController(
            SignatureCheck signatures,
            EventReader reader,
            Inbox inbox,
            MeterRegistry meters,
            HttpClientAddressResolver addresses) {
        this.signatures = signatures;
        this.reader = reader;
        this.inbox = inbox;
        this.meters = meters;
        this.addresses = addresses;
    }

    /** The webhook URL to enter in the LINE Developers console. */
    @Post(uri = "/webhook", consumes = MediaType.ALL, produces = MediaType.TEXT_PLAIN)
    @ExecuteOn(TaskExecutors.VIRTUAL)
    HttpResponse<String> receive(HttpRequest<byte[]> request, @Header("x-line-signature") Optional<String> signature) {
        Instant receivedAt = Instant.now();
        try {
            byte[] bytes = request.getBody().orElse(new byte[0]);
            signatures.check(bytes, signature);
            Callback callback = Callback.parse(bytes);
            List<IncomingEvent> understood = read(callback, receivedAt);
            if (!understood.isEmpty()) {
                inbox.accept(understood);
            }
            return logged(
                    HttpResponse.ok(""), request, receivedAt, callback.events().size());
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            meters.counter("madoguchi.webhook.refused", "reason", refusal.code())
                    .increment();
            return logged(HttpResponse.<String>status(refusal.status()).body(refusal.reason()), request, receivedAt, 0);
        } catch (RuntimeException failure) {
            LOG.error("The events of a webhook could not be stored", failure);
            return logged(HttpResponse.serverError("The events could not be stored."), request, receivedAt, 0);
        }
    }

    private List<IncomingEvent> read(Callback callback, Instant receivedAt) {
        List<IncomingEvent> understood = new ArrayList<>();
        callback.events().forEach(json -> {
            switch (reader.read(callback.destination(), json, receivedAt)) {
                case Understood(IncomingEvent event) -> understood.add(event);
                case Ignored(String type, Reading.Reason reason) ->
                    meters.counter("madoguchi.webhook.ignored", "type", type, "reason", reason.code())
                            .increment();
            }
        });
        return understood;
    }

    /** LINE gives out no logs: this line is what remains to find out about a webhook that went missing. */
    private HttpResponse<String> logged(
            HttpResponse<String> response, HttpRequest<?> request, Instant receivedAt, int events) {
        LOG.info(
                "Webhook from {} answered {} in {} ms, {} events",
                addresses.resolve(request),
                response.code(),
                Duration.between(receivedAt, Instant.now()).toMillis(),
                events);
        return response;
    }
}
