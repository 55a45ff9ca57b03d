package jp.madoguchi.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import jp.madoguchi.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What only shows in a browser: pages that keep themselves current, keys, width, accessibility. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ConsoleBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String EVENTS = "**/console/events";

    private final ConsoleSite site = new ConsoleSite();
    private final Chromium chromium = new Chromium();
    private final Page desk = chromium.page(1280, 900);
    private final Page phone = chromium.page(360, 800);

    @BeforeAll
    void signIn() {
        signIn(desk, "soudan");
        signIn(phone, "soudan2");
    }

    @AfterAll
    void stop() {
        chromium.close();
        site.close();
    }

    @Test
    void aNewCaseAppearsInTheOpenQueueAndInTheTitle() {
        desk.navigate(site.address() + "/console");

        String number = site.openCase();

        assertThat(row(desk, number)).isVisible();
        assertThat(desk).hasTitle(Pattern.compile("^\\(\\d+\\) 相談の一覧"));
    }

    @Test
    void aCaseIsWorkedOnFromTheQueueToTheEnd() {
        String number = site.openCase();
        desk.navigate(site.address() + "/console");
        row(desk, number).click();
        desk.getByTestId("claim-button").click();

        desk.getByTestId("reply-box").fill("こんにちは。👋");
        assertThat(desk.getByText("8 / 5000文字")).isVisible();
        desk.getByTestId("reply-box").press("Control+Enter");
        assertThat(desk.getByTestId("transcript")).containsText("こんにちは。👋");
        assertThat(desk.getByTestId("reply-box")).hasValue("");

        desk.getByTestId("outcome").selectOption("CONNECTED");
        desk.getByTestId("resolve-button").click();
        assertThat(desk.getByText("この相談は終了しました")).isVisible();
    }

    @Test
    void whatThePersonWritesAppearsWithoutDisturbingAReplyHalfWritten() {
        String number = claimed(desk);
        desk.getByTestId("reply-box").fill("書きかけの返事");

        site.hear(number, "聞こえていますか");

        assertThat(desk.getByTestId("transcript")).containsText("聞こえていますか");
        assertThat(desk.getByTestId("reply-box")).hasValue("書きかけの返事");
        assertThat(desk.getByTestId("reply-box")).isFocused();
    }

    @Test
    void aReplyThatIsTooLongCanNotBeSent() {
        claimed(desk);

        desk.getByTestId("reply-box").fill("あ".repeat(5001));

        assertThat(desk.getByTestId("reply-button")).isDisabled();
        assertThat(desk.getByText("5001 / 5000文字")).isVisible();
    }

    @Test
    void anotherCoordinatorsClaimShowsOnTheOpenPage() {
        String number = site.openCase();
        phone.navigate(site.address() + "/console/cases/" + number);
        desk.navigate(site.address() + "/console/cases/" + number);

        desk.getByTestId("claim-button").click();

        assertThat(phone.getByText("相談員 さくら が担当しています")).isVisible();
        assertThat(phone.getByTestId("claim-button")).hasCount(0);
    }

    @Test
    void aPageCatchesUpAfterALostConnection() {
        desk.route(EVENTS, Route::abort);
        desk.navigate(site.address() + "/console");
        assertThat(desk.getByText("つなぎ直しています")).isVisible();
        String number = site.openCase();

        desk.unroute(EVENTS);

        assertThat(row(desk, number)).isVisible(new IsVisibleOptions().setTimeout(10_000));
        assertThat(desk.getByText("つなぎ直しています")).isHidden();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        String answered = claimed(phone);
        claimed(phone);
        site.openCase();
        site.clock().forward(Duration.ofMinutes(34));
        site.openCase();
        site.clock().forward(Duration.ofMinutes(12));
        String urgent = site.openUrgentCase();
        String taken = claimed(desk);
        answer(answered);
        look("login", "/console/login", chromium.page(1280, 900), chromium.page(360, 800));
        look("queue", "/console", desk, phone);
        look("urgent", "/console/cases/" + urgent, desk, phone);
        look("taken", "/console/cases/" + taken, desk, phone);
        look("missing", "/console/cases/Z-0000", desk, phone);
    }

    private void look(String name, String path, Page wide, Page narrow) {
        for (Page page : new Page[] {wide, narrow}) {
            page.navigate(site.address() + path);
            int width = page.viewportSize().width;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve("console-" + name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", name)
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s at %d", name, width)
                    .isEmpty();
        }
    }

    private void answer(String number) {
        phone.navigate(site.address() + "/console/cases/" + number);
        phone.getByTestId("reply-box").fill("こんにちは。お話を聞かせてください。");
        phone.getByTestId("reply-button").click();
        assertThat(phone.getByTestId("transcript")).containsText("お話を聞かせてください");
        phone.getByTestId("outcome").selectOption("INFORMED");
        phone.getByTestId("resolve-button").click();
    }

    private String claimed(Page page) {
        String number = site.openCase();
        page.navigate(site.address() + "/console/cases/" + number);
        page.getByTestId("claim-button").click();
        assertThat(page.getByTestId("reply-box")).isVisible();
        return number;
    }

    private void signIn(Page page, String login) {
        page.navigate(site.address() + "/console");
        page.getByTestId("login").fill(login);
        page.getByTestId("password").fill("madoguchi-demo");
        page.getByTestId("login-button").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログアウト")))
                .isVisible();
    }

    private static Locator row(Page page, String number) {
        return page.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText(number));
    }
}
