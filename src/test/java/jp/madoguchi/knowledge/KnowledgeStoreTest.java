package jp.madoguchi.knowledge;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(20)
class KnowledgeStoreTest {

    private static final Duration INTERVAL = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() throws IOException {
        Fixtures.copyTiny(folder);
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger().detachAppender(log);
    }

    @Test
    void aGoodEditServesAndIsTold() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL)) {
            store.onChange(knowledge -> told.add(nameOf(knowledge)));

            rename("新しい相談室");

            await(() -> nameOf(store.current()).equals("新しい相談室"));
            assertThat(told).containsExactly("新しい相談室");
        }
    }

    @Test
    void aBadEditIsRefusedWithItsPlaceAndTheNextGoodOneServes() throws Exception {
        try (KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL)) {
            Files.writeString(folder.resolve("areas.yaml"), "- id: north\n  nmae: 北部\n");

            await(() -> logged("areas.yaml:2: the key 'nmae' is not known here (did you mean 'name'?)"));
            assertThat(store.current().areas()).hasSize(2);

            Files.copy(Fixtures.tiny().resolve("areas.yaml"), folder.resolve("areas.yaml"), REPLACE_EXISTING);
            rename("新しい相談室");

            await(() -> nameOf(store.current()).equals("新しい相談室"));
        }
    }

    @Test
    void aListOfQuestionsThatIsLaidInServesToo() throws Exception {
        try (KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL)) {
            Files.createDirectory(folder.resolve("faq"));
            Files.writeString(folder.resolve("faq/city.csv"), "question,answer,window\nプールはどこですか,公園です。,main\n");

            await(() -> store.current().faqs().size() == 1);
        }
    }

    @Test
    void aFolderThatVanishesAndComesBackIsSurvived() throws Exception {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        try (KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL)) {
            Files.move(folder, away);
            Thread.sleep(INTERVAL.multipliedBy(4));
            Files.move(away, folder);
            rename("新しい相談室");

            await(() -> nameOf(store.current()).equals("新しい相談室"));
        }
    }

    @Test
    void whenAListenerRefusesEverybodyIsBackAtTheOldKnowledge() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL)) {
            store.onChange(knowledge -> told.add(nameOf(knowledge)));
            store.onChange(knowledge -> {
                if (nameOf(knowledge).equals("だめな相談室")) {
                    throw new BrokenKnowledgeException(
                            List.of(new Problem(new Origin("safety/answers.yaml", 3), "does not fit")));
                }
            });

            rename("だめな相談室");

            await(() -> logged("safety/answers.yaml:3: does not fit"));
            assertThat(told).containsExactly("だめな相談室", "みほん相談室");
            assertThat(nameOf(store.current())).isEqualTo("みほん相談室");
        }
    }

    @Test
    void afterClosingNobodyLooksAnyMore() throws Exception {
        KnowledgeStore store = new KnowledgeStore(folder.toString(), INTERVAL);
        store.close();

        rename("新しい相談室");
        Thread.sleep(INTERVAL.multipliedBy(5));

        assertThat(nameOf(store.current())).isEqualTo("みほん相談室");
    }

    @Test
    void brokenKnowledgeStopsTheStart() throws IOException {
        Files.delete(folder.resolve("city.yaml"));

        assertThatThrownBy(() -> new KnowledgeStore(folder.toString()))
                .isInstanceOf(BrokenKnowledgeException.class)
                .hasMessageContaining("city.yaml:1: is missing");
    }

    @Test
    void withoutAFolderThePackagedKnowledgeServes() {
        try (KnowledgeStore store = new KnowledgeStore(" ")) {
            assertThat(store.current().windows()).isNotEmpty();
        }
    }

    private void rename(String name) throws IOException {
        Path file = folder.resolve("windows/city.yaml");
        Files.writeString(
                file,
                Files.readString(Fixtures.tiny().resolve("windows/city.yaml")).replace("みほん相談室", name));
    }

    private static String nameOf(Knowledge knowledge) {
        return knowledge.window("listening").orElseThrow().name();
    }

    private boolean logged(String text) {
        return log.list.stream().anyMatch(event -> event.getFormattedMessage().contains(text));
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(KnowledgeStore.class);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(deadline);
            Thread.sleep(10);
        }
    }
}
