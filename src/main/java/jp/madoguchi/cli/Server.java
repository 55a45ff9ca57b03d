package jp.madoguchi.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import jp.madoguchi.dialogue.CurrentDialogue;
import jp.madoguchi.language.Tokenizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the application in this process. */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private Server() {}

    /**
     * Starts it, and returns once it can answer.
     *
     * @throws UnusableInputException when a setting cannot be used
     */
    static ApplicationContext start(Map<String, String> environment) {
        Map<String, Object> properties = new EnvironmentSettings(environment).properties();
        // Reading Kuromoji's dictionary takes a moment in which the framework can start.
        Thread.ofPlatform().daemon().name("dictionary").start(() -> Tokenizer.tokenize("窓口"));
        ApplicationContext context = Micronaut.build(new String[0])
                .banner(false)
                .propertySources(PropertySource.of("environment", properties, 1000))
                .mainClass(Main.class)
                // Left to itself the framework would print a stack trace and end the program; Failures says it in
                // words.
                .mapError(BeanInstantiationException.class, exception -> 0)
                .start();
        try {
            context.getBean(CurrentDialogue.class).get();
        } catch (RuntimeException exception) {
            context.close();
            throw exception;
        }
        String address =
                "http://localhost:" + context.getBean(EmbeddedServer.class).getPort();
        if (Boolean.TRUE.equals(properties.get("madoguchi.sandbox.enabled"))) {
            LOG.info(
                    "No LINE_CHANNEL_SECRET, so LINE is played here. Chat: {}/sandbox  Console: {}/console",
                    address,
                    address);
        } else {
            LOG.info("Talking to LINE. Webhook: {}/line/webhook  Console: {}/console", address, address);
        }
        return context;
    }
}
