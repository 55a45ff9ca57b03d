package jp.madoguchi.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.PushResult;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SwitchBoard;
import jp.madoguchi.sandbox.rules.MessageRules;
import jp.madoguchi.sandbox.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** Sends messages: by reply token (free, once), by push (paid, repeatable), or only to have them checked. */
@SandboxOnly
@Controller("/v2/bot/message")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SendingController {

    private static final String RETRY_KEY = "X-Line-Retry-Key";
    private static final Pattern USER_ID = Pattern.compile("U[0-9a-f]{32}");

    private final Platform platform;
    private final SwitchBoard switchBoard;
    private final RequestBody requestBody;

    SendingController(Platform platform, SwitchBoard switchBoard, RequestBody requestBody) {
        this.platform = platform;
        this.switchBoard = switchBoard;
        this.requestBody = requestBody;
    }

    @Post("/reply")
    HttpResponse<ObjectNode> reply(HttpRequest<?> request, @Body byte @Nullable [] body) {
        return withMishaps(() -> {
            if (request.getHeaders().contains(RETRY_KEY)) {
                throw new RefusedException(Refusal.of("The retry key is not supported by this endpoint"));
            }
            JsonNode call = requestBody.read(body);
            List<JsonNode> messages = checkedMessages(call);
            String replyToken = call.path("replyToken").asText();
            return platform.reply(replyToken, messages)
                    .<HttpResponse<ObjectNode>>map(sent -> HttpResponse.ok(Answers.sent(sent)))
                    .orElseGet(() -> Answers.badRequest(Refusal.of("Invalid reply token")));
        });
    }

    @Post("/push")
    HttpResponse<ObjectNode> push(HttpRequest<?> request, @Body byte @Nullable [] body) {
        return withMishaps(() -> {
            Optional<UUID> retryKey = retryKey(request);
            JsonNode call = requestBody.read(body);
            String userId = call.path("to").asText();
            if (!USER_ID.matcher(userId).matches()) {
                throw new RefusedException(
                        Refusal.of("The property, 'to', in the request body is invalid (line: -, column: -)"));
            }
            List<JsonNode> messages = checkedMessages(call);
            return switch (platform.push(userId, messages, retryKey, LineGate.requestId(request))) {
                case PushResult.Accepted accepted -> HttpResponse.ok(Answers.sent(accepted.messages()));
                case PushResult.AlreadyAccepted already ->
                    Answers.alreadyAccepted(already.requestId(), already.messages());
                case PushResult.MonthlyLimitReached ignored ->
                    Answers.refused(HttpStatus.TOO_MANY_REQUESTS, "You have reached your monthly limit.");
            };
        });
    }

    /** Checks the messages of a reply or a push without sending them. */
    @Post("/validate/{kind:reply|push}")
    HttpResponse<ObjectNode> validate(@Body byte @Nullable [] body) {
        checkedMessages(requestBody.read(body));
        return HttpResponse.ok(Answers.empty());
    }

    @Error
    HttpResponse<ObjectNode> refuse(RefusedException refused) {
        return Answers.badRequest(refused.refusal());
    }

    private HttpResponse<ObjectNode> withMishaps(Supplier<HttpResponse<ObjectNode>> send) {
        return switch (switchBoard.next()) {
            case NONE -> send.get();
            case FAIL -> Answers.refused(HttpStatus.INTERNAL_SERVER_ERROR, "Internal Server Error");
            case RATE_LIMIT ->
                Answers.refused(HttpStatus.TOO_MANY_REQUESTS, "The API rate limit has been exceeded. Try again later.");
            case LOSE_ANSWER -> {
                HttpResponse<ObjectNode> lost = send.get();
                yield lost.status().getCode() < 300
                        ? Answers.refused(HttpStatus.INTERNAL_SERVER_ERROR, "Internal Server Error")
                        : lost;
            }
        };
    }

    private static List<JsonNode> checkedMessages(JsonNode call) {
        JsonNode messages = call.path("messages");
        MessageRules.check(messages).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return StreamSupport.stream(messages.spliterator(), false).toList();
    }

    private static Optional<UUID> retryKey(HttpRequest<?> request) {
        try {
            return request.getHeaders().findFirst(RETRY_KEY).map(UUID::fromString);
        } catch (IllegalArgumentException notAUuid) {
            throw new RefusedException(Refusal.of("The retry key is invalid"));
        }
    }
}
