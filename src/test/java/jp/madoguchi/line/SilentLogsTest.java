package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.dialogue.Message.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Everything logged while a message comes in and answers go out, with every logger at TRACE that logback.xml leaves on. */
class SilentLogsTest {
    private static final String ANSWER = "答えの言葉は誰にも見せない";

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void logAsShipped() throws JoranException {
        loggers.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(loggers);
        configurator.doConfigure(Objects.requireNonNull(getClass().getResource("/logback.xml")));
    }

    @AfterEach
    void logAsInOtherTests() throws JoranException {
        loggers.reset();
        new ContextInitializer(loggers).autoConfig();
    }

    @Test
    void shipWithTheWireLoggerOffAndNothingBelowInfo() {
        assertThat(loggers.getLogger("com.linecorp.bot.client.wire").getLevel()).isEqualTo(Level.OFF);
        assertThat(loggers.getLogger("com.linecorp.bot.parser").getEffectiveLevel())
                .isEqualTo(Level.WARN);
        assertThat(root.getLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void holdNeitherTokenNorTextNorUser() throws Exception {
        captureEverything();

        try (FakeLine line = new FakeLine();
                EmbeddedServer server =
                        ApplicationContext.run(EmbeddedServer.class, Fixtures.properties(line.base()))) {
            assertThat(receive(server)).isEqualTo(200);
            FakeOutbox outbox = server.getApplicationContext().getBean(FakeOutbox.class);
            line.prepare(FakeLine.ACCEPTED, FakeLine.BAD_REQUEST, FakeLine.SILENCE);
            for (String expected : List.of("accepted", "gave up", "uncertain")) {
                outbox.put(reply());
                assertThat(outbox.awaitReport().what()).isEqualTo(expected);
            }
        }

        assertThat(everythingLogged())
                .contains("Webhook from", "LINE reply answered 200", "LINE reply answered 400", "was given up")
                .doesNotContain(Fixtures.TOKEN, Fixtures.SECRET, "the-reply-token", Fixtures.USER, ANSWER, "母の介護");
    }

    private void captureEverything() {
        root.detachAndStopAllAppenders();
        logged.setContext(loggers);
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
    }

    private static int receive(EmbeddedServer server) throws Exception {
        byte[] body = Fixtures.callback("text");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.getURL() + "/line/webhook"))
                                .header("x-line-signature", Fixtures.signature(body))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static Outgoing reply() {
        return new Outgoing(
                UUID.randomUUID(),
                Fixtures.USER,
                new Outgoing.Content(Optional.empty(), List.of(new Words(ANSWER)), List.of()),
                Optional.of("the-reply-token"),
                Optional.of(Instant.now().plusSeconds(50)),
                1,
                false);
    }

    private String everythingLogged() {
        return List.copyOf(logged.list).stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage() + stackTrace(event))
                .collect(Collectors.joining("\n"));
    }

    private static String stackTrace(ILoggingEvent event) {
        return Optional.<IThrowableProxy>ofNullable(event.getThrowableProxy())
                .map(ThrowableProxyUtil::asString)
                .orElse("");
    }
}
