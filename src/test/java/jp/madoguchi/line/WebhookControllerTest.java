package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.madoguchi.conversation.IncomingEvent;
import jp.madoguchi.dialogue.Input;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookControllerTest {
    private static EmbeddedServer server;
    private static FakeInbox inbox;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, Fixtures.properties("https://api.line.me"));
        inbox = server.getApplicationContext().getBean(FakeInbox.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        inbox.accepted.clear();
        inbox.broken = false;
    }

    @Test
    void storesWhatAPersonWroteBeforeAnswering() throws Exception {
        HttpResponse<String> response = postSigned(Fixtures.callback("text"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(inbox.accepted)
                .singleElement()
                .satisfies(events -> assertThat(events)
                        .extracting(IncomingEvent::content)
                        .containsExactly(new IncomingEvent.Content.Did(new Input.Text("母の介護で困っています 👵🏻"))));
    }

    @Test
    void storesTheEventsOfOneCallbackTogetherAndSkipsTheStrangeOne() throws Exception {
        double before = count("madoguchi.webhook.ignored", "type", "message", "reason", "malformed");

        assertThat(postSigned(Fixtures.callback("several")).statusCode()).isEqualTo(200);

        assertThat(inbox.accepted)
                .singleElement()
                .satisfies(events -> assertThat(events).hasSize(2));
        assertThat(count("madoguchi.webhook.ignored", "type", "message", "reason", "malformed"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "standby", "join", "text-in-group", "event-of-a-future-type", "postback-unknown"})
    void answersSuccessToWhatItIgnoresAndStoresNothing(String name) throws Exception {
        assertThat(postSigned(Fixtures.callback(name)).statusCode()).isEqualTo(200);
        assertThat(inbox.accepted).isEmpty();
    }

    @Test
    void takesAnyContentType() throws Exception {
        byte[] body = Fixtures.callback("text");

        assertThat(post(body, Optional.of(Fixtures.signature(body)), "text/plain")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(body, Optional.of(Fixtures.signature(body)), "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(200);
        assertThat(inbox.accepted).hasSize(2);
    }

    @Test
    void takesABodyOfTwoMegabytes() throws Exception {
        String text = "あ".repeat(700_000);
        byte[] body = new String(Fixtures.callback("text"), StandardCharsets.UTF_8)
                .replace("母の介護で", text)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(postSigned(body).statusCode()).isEqualTo(200);
        assertThat(inbox.accepted).hasSize(1);
    }

    @Test
    void refusesAMissingSignature() throws Exception {
        assertRefused(post(Fixtures.callback("text"), Optional.empty(), "application/json"), Refusal.SIGNATURE_MISSING);
    }

    @Test
    void refusesASignatureThatIsNotBase64() throws Exception {
        assertRefused(
                post(Fixtures.callback("text"), Optional.of("%%%"), "application/json"), Refusal.SIGNATURE_NOT_BASE64);
    }

    @Test
    void refusesTheSignatureOfAnotherBody() throws Exception {
        assertRefused(
                post(
                        Fixtures.callback("text"),
                        Optional.of(Fixtures.signature(Fixtures.callback("empty"))),
                        "application/json"),
                Refusal.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{\"events\":", "\uFEFF{"})
    void refusesWhatIsNotJson(String body) throws Exception {
        assertRefused(postSigned(body.getBytes(StandardCharsets.UTF_8)), Refusal.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "1", "{\"events\":{}}", "{\"events\":[1]}", "{\"events\":[null]}"})
    void refusesWhatIsNotACallback(String body) throws Exception {
        assertRefused(postSigned(body.getBytes(StandardCharsets.UTF_8)), Refusal.NOT_A_CALLBACK);
    }

    @Test
    void answersAFailureWhenTheEventsCouldNotBeStoredSoThatLineMayDeliverAgain() throws Exception {
        inbox.broken = true;

        HttpResponse<String> response = postSigned(Fixtures.callback("text"));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("The events could not be stored.");
    }

    private void assertRefused(HttpResponse<String> response, Refusal refusal) {
        assertThat(response.statusCode()).isEqualTo(refusal.status().getCode());
        assertThat(response.body()).isEqualTo(refusal.reason());
        assertThat(inbox.accepted).isEmpty();
        assertThat(count("madoguchi.webhook.refused", "reason", refusal.code())).isPositive();
    }

    private static double count(String name, String... tags) {
        return Optional.ofNullable(server.getApplicationContext()
                        .getBean(MeterRegistry.class)
                        .find(name)
                        .tags(tags)
                        .counter())
                .map(Counter::count)
                .orElse(0.0);
    }

    private HttpResponse<String> postSigned(byte[] body) throws IOException, InterruptedException {
        return post(body, Optional.of(Fixtures.signature(body)), "application/json; charset=utf-8");
    }

    private HttpResponse<String> post(byte[] body, Optional<String> signature, String contentType)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + "/line/webhook"))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signature.ifPresent(header -> request.header("x-line-signature", header));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
