package jp.madoguchi.sandbox.page;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.View;
import java.util.List;
import java.util.Map;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SandboxSettings;
import jp.madoguchi.sandbox.SwitchBoard;
import jp.madoguchi.sandbox.webhook.ResidentPhones;

/** The chat page. Whoever opens it first finds one resident there, who has just added the account. */
@SandboxOnly
@Controller("/sandbox")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PageController {

    private final Platform platform;
    private final ResidentPhones phones;
    private final ChatHtml html;
    private final SwitchBoard switchBoard;
    private final SandboxSettings settings;

    PageController(
            Platform platform,
            ResidentPhones phones,
            ChatHtml html,
            SwitchBoard switchBoard,
            SandboxSettings settings) {
        this.platform = platform;
        this.phones = phones;
        this.html = html;
        this.switchBoard = switchBoard;
        this.settings = settings;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    @View("sandbox/page")
    synchronized Map<String, Object> page() {
        if (platform.residents().isEmpty()) {
            phones.join();
        }
        // Read first: a change that comes while the page is drawn is then sent again rather than missed.
        long version = platform.lastChange();
        List<PhoneView> views = platform.residents().stream().map(html::phone).toList();
        return Map.of("page", new PageView(settings, views, switchBoard.read(), version));
    }
}
