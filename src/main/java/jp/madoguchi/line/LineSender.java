package jp.madoguchi.line;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.line.Outcome.Accepted;
import jp.madoguchi.line.Outcome.Failed;
import jp.madoguchi.line.Outcome.TokenSpent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one delivery: as a reply, which is free, while its token is fresh; else as a push, which LINE counts. */
@Singleton
final class LineSender {
    private static final Logger LOG = LoggerFactory.getLogger(LineSender.class);

    private final MessagingApiClient line;
    private final MessageFactory messages;
    private final MeterRegistry meters;

    LineSender(MessagingApiClient line, MessageFactory messages, MeterRegistry meters) {
        this.line = line;
        this.messages = messages;
        this.meters = meters;
    }

    /**
     * Makes one attempt and waits for LINE's answer.
     *
     * <p>What does not fit one request is pushed in several, each with its own retry key: a later attempt repeats them all
     * and LINE leaves out the ones that it has. A reply could not be repeated, so it is no part of that.
     */
    Outcome send(Outgoing delivery) {
        List<List<Message>> requests = messages.render(delivery.content());
        if (requests.size() == 1 && delivery.replyToken().isPresent()) {
            if (isFresh(delivery)) {
                return reply(delivery, delivery.replyToken().get(), requests.getFirst());
            }
            if (delivery.mayHaveArrived()) {
                return new Failed("Nobody knows whether an earlier reply arrived (its sender stopped, or LINE did not"
                        + " answer), and its reply token has expired. Not pushed, so that nobody is answered twice.");
            }
        }
        return push(delivery, requests);
    }

    private static boolean isFresh(Outgoing delivery) {
        return delivery.replyUntil()
                .filter(until -> Instant.now().isBefore(until))
                .isPresent();
    }

    /** LINE accepts a token once. So if an earlier attempt may have arrived, and the token is refused now, it did. */
    private Outcome reply(Outgoing delivery, String token, List<Message> request) {
        ReplyMessageRequest reply = new ReplyMessageRequest.Builder(token, request).build();
        Outcome outcome = attempt(Endpoint.REPLY, delivery, () -> line.replyMessage(reply));
        return outcome instanceof TokenSpent && delivery.mayHaveArrived() ? new Accepted() : outcome;
    }

    private Outcome push(Outgoing delivery, List<List<Message>> requests) {
        for (int part = 0; part < requests.size(); part++) {
            UUID retryKey = retryKey(delivery.id(), part);
            PushMessageRequest push =
                    new PushMessageRequest.Builder(delivery.channelUser(), requests.get(part)).build();
            Outcome outcome = attempt(Endpoint.PUSH, delivery, () -> line.pushMessage(retryKey, push));
            if (!(outcome instanceof Accepted)) {
                return outcome;
            }
        }
        return new Accepted();
    }

    /** The delivery's id for the first request, and always the same other key for each further one. */
    static UUID retryKey(UUID delivery, int part) {
        return part == 0 ? delivery : UUID.nameUUIDFromBytes((delivery + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    private <T> Outcome attempt(Endpoint endpoint, Outgoing delivery, Supplier<CompletableFuture<Result<T>>> call) {
        Instant start = Instant.now();
        try {
            Result<T> result = call.get().join();
            log(endpoint, delivery, start, "200", result.requestId());
            return new Accepted();
        } catch (CompletionException failed) {
            Throwable failure = failed.getCause() == null ? failed : failed.getCause();
            if (failure instanceof AbstractLineClientException answer) {
                log(endpoint, delivery, start, String.valueOf(answer.getCode()), answer.getRequestId());
            } else {
                log(endpoint, delivery, start, failure.getClass().getSimpleName(), null);
            }
            return endpoint.outcome(failure);
        }
    }

    /** LINE gives out no logs: this line and LINE's request id are what remains to ask LINE about a message. */
    private void log(Endpoint endpoint, Outgoing delivery, Instant start, String status, @Nullable String requestId) {
        Duration taken = Duration.between(start, Instant.now());
        meters.timer("madoguchi.line.requests", "endpoint", endpoint.code(), "status", status)
                .record(taken);
        LOG.info(
                "LINE {} answered {} in {} ms, delivery {}, attempt {}, x-line-request-id {}",
                endpoint.code(),
                status,
                taken.toMillis(),
                delivery.id(),
                delivery.attempt(),
                requestId);
    }
}
