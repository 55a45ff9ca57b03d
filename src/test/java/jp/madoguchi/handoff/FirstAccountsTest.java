package jp.madoguchi.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FirstAccountsTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(FirstAccounts.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void theSandboxHasTwoDemoAccounts() {
        try (ApplicationContext sandbox = start(Map.of("madoguchi.sandbox.enabled", "true"))) {
            Coordinators coordinators = firstStart(sandbox);

            assertThat(coordinators.authenticate("soudan", "madoguchi-demo").map(Coordinator::name))
                    .contains("相談員 さくら");
            assertThat(coordinators.authenticate("soudan2", "madoguchi-demo").map(Coordinator::name))
                    .contains("相談員 けやき");
            assertThat(log.list).isEmpty();
        }
    }

    @Test
    void theDemoLoginAndPasswordCanBeChosen() {
        Map<String, String> chosen = Map.of(
                "madoguchi.sandbox.enabled", "true",
                "madoguchi.sandbox.demo-login", "guest",
                "madoguchi.sandbox.demo-password", "welcome");
        try (ApplicationContext sandbox = start(chosen)) {
            assertThat(firstStart(sandbox).authenticate("guest", "welcome")).isPresent();
        }
    }

    @Test
    void withoutTheSandboxAnAdministratorGetsAPasswordThatIsShownOnce() {
        try (ApplicationContext real = start(Map.of())) {
            Coordinators coordinators = firstStart(real);

            String password = lastWord(log.list.getFirst().getFormattedMessage());
            assertThat(coordinators.authenticate("admin", password).map(Coordinator::role))
                    .contains(Role.ADMINISTRATOR);

            log.list.clear();
            firstStart(real);
            assertThat(log.list).isEmpty();
            assertThat(coordinators.authenticate("admin", password)).isPresent();
        }
    }

    private static Coordinators firstStart(ApplicationContext beans) {
        beans.getBean(FirstAccounts.class).createMissing();
        return beans.getBean(Coordinators.class);
    }

    private static ApplicationContext start(Map<String, String> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("fakes", "true");
        return Databases.H2.start(all);
    }

    private static String lastWord(String sentence) {
        return List.of(sentence.split(" ", -1)).getLast();
    }
}
