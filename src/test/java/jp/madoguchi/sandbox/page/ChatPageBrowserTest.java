package jp.madoguchi.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.sandbox.Fixtures;
import jp.madoguchi.sandbox.SandboxServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page's script, in a real browser as narrow as the smallest phones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatPageBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int NARROWEST = 360;

    private final SandboxServer server = SandboxServer.start();
    private Playwright playwright;
    private Browser browser;
    private Page page;
    private String resident = "";

    @BeforeAll
    void openBrowser() {
        if (!Files.exists(CHROMIUM)) {
            Assertions.assertThat(System.getenv("CI")).as("Chromium is missing").isNotEqualTo("true");
            Assumptions.abort("Chromium is missing");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @BeforeEach
    void openPage() {
        resident = server.addResident();
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(NARROWEST, 740));
        page.navigate(server.address("/sandbox#" + resident).toString());
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        server.close();
    }

    @Test
    void whatIsTypedIsSentAndAnswersAppearByThemselves() {
        page.getByTestId("message-input").fill("母の介護で困っています");
        page.getByTestId("send-button").click();
        push("{\"type\": \"text\", \"text\": \"お話をうかがいます\", \"sender\": {\"name\": \"相談員 山田\"}}");

        assertThat(page.getByTestId("bubble-resident")).hasText("母の介護で困っています");
        assertThat(page.getByTestId("bubble-bot")).hasText("お話をうかがいます");
        assertThat(page.getByTestId("chat-log")).containsText("相談員 山田");
        assertThat(page.getByTestId("message-input")).hasValue("");
    }

    @Test
    void enterSendsTheMessage() {
        page.getByTestId("message-input").fill("こんにちは");
        page.getByTestId("message-input").press("Enter");

        assertThat(page.getByTestId("bubble-resident")).hasText("こんにちは");
    }

    @Test
    void quickRepliesVanishWhenOneIsTapped() {
        push("""
                {"type": "text", "text": "どうしますか", "quickReply": {"items": [
                  {"type": "action", "action": {"type": "postback", "label": "人に相談する", "data": "person", "displayText": "人に相談する"}},
                  {"type": "action", "action": {"type": "message", "label": "ちがう", "text": "ちがう"}}]}}""");
        assertThat(page.getByTestId("quick-reply")).hasCount(2);

        page.getByTestId("quick-reply").first().click();

        assertThat(page.getByTestId("quick-reply")).hasCount(0);
        assertThat(page.getByTestId("bubble-resident")).hasText("人に相談する");
    }

    @Test
    void cardsScrollSidewaysAndCallByATap() {
        push("{\"type\": \"flex\", \"altText\": \"窓口\", \"contents\": " + Fixtures.read("flex/window-cards.json")
                + "}");

        assertThat(page.getByTestId("card")).hasCount(2);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("電話する")))
                .hasAttribute("href", "tel:0420000000");
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(NARROWEST);
    }

    @Test
    void ownMessagesCanBeTakenBack() {
        server.act(resident, "text", "{\"text\": \"まちがえました\"}");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("送信を取り消す"))
                .click();

        assertThat(page.getByTestId("chat-log")).containsText("メッセージの送信を取り消しました");
        assertThat(page.getByTestId("bubble-resident")).hasCount(0);
    }

    @Test
    void aNewResidentGetsATabAndTheOthersShowWhatIsUnread() {
        page.getByTestId("add-resident").click();
        Locator first = page.locator("#tab-" + resident);
        assertThat(first).hasAttribute("aria-selected", "false");

        push("{\"type\": \"text\", \"text\": \"お返事です\"}");
        assertThat(first.locator(".unread")).hasText("1");

        first.click();
        assertThat(page.getByTestId("bubble-bot")).hasText("お返事です");
        assertThat(first.locator(".unread")).isHidden();
        assertThat(page.getByTestId("message-input")).hasCount(1);
    }

    @Test
    void oneWhoBlocksCannotWriteUntilTheBlockEnds() {
        page.getByTestId("switch-block").check();
        assertThat(page.getByTestId("message-input")).isDisabled();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ブロックをやめる"))
                .click();
        assertThat(page.getByTestId("message-input")).isEnabled();
        assertThat(page.getByTestId("switch-block")).not().isChecked();
    }

    @Test
    void dotsShowUntilTheAnswerComes() {
        call("/v2/bot/chat/loading/start", "{\"chatId\": \"" + resident + "\", \"loadingSeconds\": 60}");
        Locator dots = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("返事を書いています"));
        assertThat(dots).isVisible();

        push("{\"type\": \"text\", \"text\": \"お待たせしました\"}");
        assertThat(dots).isHidden();
    }

    private void push(String message) {
        call("/v2/bot/message/push", "{\"to\": \"" + resident + "\", \"messages\": [" + message + "]}");
    }

    private void call(String path, String body) {
        JsonNode answer = SandboxServer.read(server.send(HttpRequest.newBuilder(server.address(path))
                .header("Authorization", "Bearer " + SandboxServer.TOKEN)
                .header("Content-Type", "application/json")
                .header("X-Line-Retry-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
        Assertions.assertThat(answer.has("message")).as(answer.toString()).isFalse();
    }
}
