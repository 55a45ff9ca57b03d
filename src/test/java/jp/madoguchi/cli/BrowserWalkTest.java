package jp.madoguchi.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newcomer does after starting the program, in a real browser: a resident asks in the chat, reads the answer in
 * easy Japanese, is handed to a person, and gets an answer; at any point words of crisis come first. Screenshots of every
 * step are in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserWalkTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private ApplicationContext program;
    private Chromium chromium;
    private String address = "";

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        chromium = new Chromium();
        int port = freePort();
        program =
                Server.start(Map.of("MICRONAUT_SERVER_PORT", String.valueOf(port), "MADOGUCHI_DATA", data.toString()));
        address = "http://localhost:" + port;
    }

    @AfterAll
    void stop() {
        if (program != null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aResidentIsHelpedAndHandedToAPersonAndBack() {
        Page chat = chromium.page(1100, 900);
        chat.navigate(address + "/sandbox");
        String login = chat.getByTestId("demo-login").first().innerText();
        String password = chat.getByTestId("demo-password").first().innerText();

        say(chat, "どこに相談したらよいかわからない。母の介護で困っています");
        assertThat(card(chat, "地域包括支援センター").first()).isVisible();
        assertThat(card(chat, "地域包括支援センター").locator("a[href^='tel:']").first()).isVisible();
        assertThat(bubbles(chat)
                        .filter(new Locator.FilterOptions().setHasText("介護"))
                        .first())
                .isVisible();
        shoot(chat, "1-answer");

        tap(chat, "やさしい日本語");
        assertThat(lastBubble(chat)).containsText("(");
        assertThat(card(chat, "ちいきほうかつしえんセンター").first()).isVisible();
        say(chat, "がっこうに いきたくない");
        assertThat(card(chat, "教育相談センター").first()).isVisible();
        assertThat(chat.getByTestId("chat-log")).containsText(Pattern.compile("学校\\(がっこう\\)"));
        shoot(chat, "2-easy-japanese");

        say(chat, "人に相談する");
        tap(chat, "はい");
        tap(chat, "南部");
        say(chat, "みかん");
        assertThat(lastBubble(chat)).containsText(Pattern.compile("A-\\d+"));
        shoot(chat, "3-handed-over");

        Page console = chromium.page(1280, 900);
        signIn(console, login, password);
        console.getByTestId("queue-row").first().waitFor();
        shoot(console, "4-queue");
        console.getByTestId("queue-row").first().click();
        assertThat(console.getByTestId("transcript")).containsText("母の介護で困っています");
        assertThat(console.getByTestId("understood")).containsText("学校");
        console.getByTestId("claim-button").click();
        console.getByTestId("reply-box").fill("みかんさん、こんにちは。お話を聞かせてください。");
        console.getByTestId("reply-button").click();
        assertThat(console.getByTestId("transcript")).containsText("お話を聞かせてください");
        shoot(console, "5-case");
        assertThat(chat.getByTestId("chat-log")).containsText("お話を聞かせてください");

        say(chat, "ありがとうございます。明日、電話します");
        assertThat(console.getByTestId("transcript")).containsText("明日、電話します");
        console.getByTestId("outcome").selectOption(new SelectOption().setIndex(1));
        console.getByTestId("resolve-button").click();
        assertThat(quickReply(chat, "はい")).isVisible();
        shoot(chat, "6-did-it-help");
        tap(chat, "はい");
        say(chat, "家賃が払えません");
        assertThat(card(chat, "生活サポート相談窓口").first()).isVisible();
        shoot(chat, "7-the-bot-is-back");
    }

    @Test
    void wordsOfCrisisComeFirstAndMakeAnUrgentCase() {
        Page chat = chromium.page(390, 844);
        chat.navigate(address + "/sandbox");
        int tabs = chat.getByTestId("resident-tab").count();
        chat.getByTestId("add-resident").click();
        assertThat(chat.getByTestId("resident-tab")).hasCount(tabs + 1);
        assertThat(chat.getByTestId("chat-log")).containsText("こんにちは");
        String login = chat.getByTestId("demo-login").first().innerText();
        String password = chat.getByTestId("demo-password").first().innerText();
        say(chat, "人に相談する");
        say(chat, "死にたい");
        assertThat(chat.getByTestId("chat-log")).containsText("0120-279-338");
        assertThat(quickReply(chat, "いま、人につなぐ")).isVisible();
        shoot(chat, "8-crisis");

        Page console = chromium.page(390, 844);
        signIn(console, login, password);
        assertThat(console.getByTestId("queue-row").first()).containsText("緊急");
        shoot(console, "9-urgent-case");
    }

    private void signIn(Page console, String login, String password) {
        console.navigate(address + "/console");
        console.getByTestId("login").fill(login);
        console.getByTestId("password").fill(password);
        console.getByTestId("login-button").click();
    }

    private static void say(Page chat, String text) {
        chat.getByTestId("message-input").fill(text);
        chat.getByTestId("send-button").click();
        assertThat(chat.getByTestId("bubble-resident").last()).containsText(text);
    }

    private static void tap(Page chat, String label) {
        quickReply(chat, label).click();
    }

    private static Locator quickReply(Page chat, String label) {
        return chat.getByTestId("quick-reply")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(spaced(label))))
                .first();
    }

    /** The label with whatever furigana and spaces easy Japanese puts between its characters. */
    private static String spaced(String label) {
        StringBuilder pattern = new StringBuilder();
        label.codePoints()
                .forEach(character -> pattern.appendCodePoint(character).append("(\\([ぁ-ん]+\\))?[ 、]*"));
        return pattern.toString();
    }

    private static Locator card(Page chat, String window) {
        return chat.getByTestId("card").filter(new Locator.FilterOptions().setHasText(window));
    }

    private static Locator bubbles(Page chat) {
        return chat.getByTestId("bubble-bot");
    }

    private static Locator lastBubble(Page chat) {
        return bubbles(chat).last();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
