package jp.madoguchi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleAccessTest {

    private final ConsoleSite site = new ConsoleSite();

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/queue", "/console/cases/A-1001", "/console/cases/A-1001/lines"})
    void withoutASessionEveryPageLeadsToTheLogin(String path) throws Exception {
        HttpResponse<String> answer = visitor().get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/console/login");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void theEventsAreForSignedInPeopleOnly() throws Exception {
        assertThat(visitor().get("/console/events").statusCode()).isIn(303, 401);
    }

    @Test
    void withoutASessionNothingCanBeChanged() throws Exception {
        String number = site.openCase();

        visitor().post("/console/cases/" + number + "/claim", Map.of());

        assertThat(site.conversations().told()).noneMatch(line -> line.startsWith(number));
    }

    @Test
    void signingInGivesACookieThatNoScriptAndNoOtherSiteCanUse() throws Exception {
        HttpResponse<String> answer = signIn(visitor(), "soudan", "madoguchi-demo");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/console");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/console", "Max-Age=43200");
    }

    @Test
    void aWrongPasswordShowsTheLoginAgain() throws Exception {
        HttpResponse<String> answer = signIn(visitor(), "soudan2", "wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("ログインIDかパスワードが違います", "value=\"soudan2\"");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
        site.clock().reset();
        ConsoleVisitor visitor = visitor();
        for (int i = 0; i < 5; i++) {
            signIn(visitor, "soudan2", "wrong");
        }

        HttpResponse<String> answer = signIn(visitor, "soudan2", "madoguchi-demo");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("あと5分ほどお待ちください");
        site.clock().forward(Duration.ofMinutes(5));
        assertThat(signIn(visitor, "soudan2", "madoguchi-demo").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        ConsoleVisitor visitor = visitor().signedInAs("soudan");
        assertThat(visitor.get("/console").statusCode()).isEqualTo(200);

        assertThat(visitor.post("/console/logout", Map.of()).statusCode()).isEqualTo(303);

        assertThat(visitor.get("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void aPageOfAnotherSiteCanChangeNothing() throws Exception {
        ConsoleVisitor visitor = visitor().signedInAs("soudan");
        String claim = "/console/cases/" + site.openCase() + "/claim";

        assertThat(status(visitor, claim, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status(visitor, claim, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(status(visitor, claim, "Origin", "https://example.com")).isEqualTo(403);
        assertThat(status(visitor, claim, "Origin", "null")).isEqualTo(403);
        assertThat(status(visitor, claim, "Origin", site.address())).isEqualTo(303);
    }

    @Test
    void aSessionThatSomebodyElseSignedIsNone() throws Exception {
        HttpResponse<String> answer = visitor()
                .post(
                        "/console/cases/A-1001/claim",
                        Map.of(),
                        "Cookie",
                        "madoguchi-console=eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb3VkYW4ifQ.");

        assertThat(answer.headers().firstValue("Location")).contains("/console/login");
    }

    @Test
    void everyPageTellsTheBrowserToRunOnlyOurOwnFiles() throws Exception {
        HttpResponse<String> page = visitor().get("/console/login");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("http://", "https://", "<script>", "style=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/assets/console/console.js",
                "/assets/console/console.css",
                "/assets/console/icon.svg"
            })
    void whatEverybodyMaySeeNeedsNoSession(String path) throws Exception {
        assertThat(visitor().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/nothing-here", "/v2/bot/nothing-here"})
    void theOtherRoomsAnswerForThemselves(String path) throws Exception {
        assertThat(visitor().get(path).headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/nothing-here", "/beans", "/env"})
    void whatIsNotListedNeedsASession(String path) throws Exception {
        assertThat(visitor().get(path).statusCode()).isEqualTo(303);
    }

    private ConsoleVisitor visitor() {
        return new ConsoleVisitor(site.address());
    }

    private static HttpResponse<String> signIn(ConsoleVisitor visitor, String login, String password)
            throws IOException, InterruptedException {
        return visitor.post("/console/login", Map.of("login", login, "password", password));
    }

    private static int status(ConsoleVisitor visitor, String path, String header, String value)
            throws IOException, InterruptedException {
        return visitor.post(path, Map.of(), header, value).statusCode();
    }
}
