package jp.madoguchi.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser for tests. Where none is installed tests are skipped and say so; on CI they fail instead. */
public final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser. */
    public static Chromium start() {
        if (!Files.exists(EXECUTABLE)) {
            Assertions.assertThat(System.getenv("CI"))
                    .as("Chromium is missing at %s", EXECUTABLE)
                    .isNotEqualTo("true");
            Assumptions.abort("Chromium is missing at " + EXECUTABLE);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new Chromium(playwright, browser);
    }

    /** A page of its own, with its own cookies, {@code width} pixels wide. */
    public Page page(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo"))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
