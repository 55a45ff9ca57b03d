package jp.madoguchi.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.Resident;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** What an account can ask and do besides sending: profiles, the month's quota, the loading animation. */
@SandboxOnly
@Controller("/v2/bot")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

    private static final int DEFAULT_LOADING_SECONDS = 20;

    private final Platform platform;
    private final RequestBody requestBody;

    AccountController(Platform platform, RequestBody requestBody) {
        this.platform = platform;
        this.requestBody = requestBody;
    }

    /** A resident's profile; unknown (404) while the resident blocks the account. */
    @Get("/profile/{userId}")
    HttpResponse<ObjectNode> profile(String userId) {
        Optional<Resident> resident = platform.resident(userId).filter(found -> !found.blocked());
        return resident.<HttpResponse<ObjectNode>>map(found -> HttpResponse.ok(Answers.empty()
                        .put("userId", found.id())
                        .put("displayName", found.name())
                        .put("language", "ja")))
                .orElseGet(() -> Answers.refused(HttpStatus.NOT_FOUND, "Not found"));
    }

    @Get("/message/quota")
    ObjectNode quota() {
        return Answers.empty().put("type", "limited").put("value", platform.monthlyLimit());
    }

    @Get("/message/quota/consumption")
    ObjectNode consumption() {
        return Answers.empty().put("totalUsage", platform.pushesThisMonth());
    }

    /** Shows "…" for 5 to 60 seconds, in steps of 5. */
    @Post("/chat/loading/start")
    HttpResponse<ObjectNode> startLoading(@Body byte @Nullable [] body) {
        JsonNode call = requestBody.read(body);
        int seconds = call.path("loadingSeconds").asInt(DEFAULT_LOADING_SECONDS);
        if (seconds < 5 || seconds > 60 || seconds % 5 != 0) {
            throw new RefusedException(
                    Refusal.of("The property, loadingSeconds, in the request body is invalid (line: -, column: -)"));
        }
        platform.showLoading(call.path("chatId").asText(), Duration.ofSeconds(seconds));
        return HttpResponse.<ObjectNode>accepted().body(Answers.empty());
    }

    @Error
    HttpResponse<ObjectNode> refuse(RefusedException refused) {
        return Answers.badRequest(refused.refusal());
    }
}
