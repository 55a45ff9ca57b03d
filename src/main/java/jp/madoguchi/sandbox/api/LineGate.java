package jp.madoguchi.sandbox.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.sandbox.Channel;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SwitchBoard;
import org.jspecify.annotations.Nullable;

/** What holds for every call of the Messaging API: a request id, the channel's token, and the delay of the switch. */
@SandboxOnly
@ServerFilter("/v2/bot/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class LineGate {

    static final String REQUEST_ID = "x-line-request-id";
    private static final String BEARER = "Bearer ";
    private static final String INVALID_TOKEN = "Authentication failed due to the following reason: invalid token."
            + " Confirm that the access token in the authorization header is valid.";

    private final Channel channel;
    private final SwitchBoard switchBoard;

    LineGate(Channel channel, SwitchBoard switchBoard) {
        this.channel = channel;
        this.switchBoard = switchBoard;
    }

    /** The id of the request that is being worked. */
    static String requestId(HttpRequest<?> request) {
        return request.getAttribute(REQUEST_ID, String.class)
                .orElseThrow(() -> new IllegalStateException("This address is not behind the gate"));
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    MutableHttpResponse<?> enter(HttpRequest<?> request) throws InterruptedException {
        String requestId = UUID.randomUUID().toString();
        request.setAttribute(REQUEST_ID, requestId);
        Thread.sleep(Duration.ofMillis(switchBoard.read().delayMillis()));
        // The answer of a filter does not pass its own response filter, so it carries the id from here.
        return hasToken(request)
                ? null
                : Answers.refused(HttpStatus.UNAUTHORIZED, INVALID_TOKEN).header(REQUEST_ID, requestId);
    }

    @ResponseFilter
    void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(REQUEST_ID, requestId(request));
    }

    private boolean hasToken(HttpRequest<?> request) {
        Optional<String> header = request.getHeaders().findFirst(HttpHeaders.AUTHORIZATION);
        return header.isPresent()
                && MessageDigest.isEqual(
                        header.get().getBytes(StandardCharsets.UTF_8),
                        (BEARER + channel.channelToken()).getBytes(StandardCharsets.UTF_8));
    }
}
