package jp.madoguchi.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SwitchBoard;
import jp.madoguchi.sandbox.Switches;
import jp.madoguchi.sandbox.webhook.ResidentPhones;

/** Reads and sets the switches; what a request leaves out stays as it is. */
@SandboxOnly
@Controller("/sandbox/api/switches")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SwitchController {

    private final SwitchBoard switchBoard;
    private final ResidentPhones phones;

    SwitchController(SwitchBoard switchBoard, ResidentPhones phones) {
        this.switchBoard = switchBoard;
        this.phones = phones;
    }

    @Get
    Switches read() {
        return switchBoard.read();
    }

    @Post
    Switches set(@Body JsonNode body) {
        Switches now = switchBoard.read();
        phones.set(new Switches(
                body.path("failNext").asInt(now.failNext()),
                body.path("loseAnswers").asInt(now.loseAnswers()),
                body.path("rateLimitNext").asInt(now.rateLimitNext()),
                body.path("delayMillis").asInt(now.delayMillis()),
                body.path("redeliver").asBoolean(now.redeliver()),
                body.path("reorder").asBoolean(now.reorder()),
                body.path("monthlyLimitReached").asBoolean(now.monthlyLimitReached()),
                body.path("replyTokensExpired").asBoolean(now.replyTokensExpired())));
        return switchBoard.read();
    }

    @Error
    HttpResponse<Map<String, String>> refuse(IllegalArgumentException wrong) {
        return HttpResponse.badRequest(Map.of("message", String.valueOf(wrong.getMessage())));
    }
}
