package jp.madoguchi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, without a window. Every page has its own cookies and speaks Japanese. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts it. Where it is missing, the test that asks for it is skipped, but fails under {@code CI=true}. */
    public Chromium() {
        if (!Files.exists(PROGRAM)) {
            assertThat(System.getenv("CI")).as("%s is missing", PROGRAM).isNotEqualTo("true");
            Assumptions.abort(PROGRAM + " is missing");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A page of this size in CSS pixels. */
    public Page page(int width, int height) {
        return browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, height)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
