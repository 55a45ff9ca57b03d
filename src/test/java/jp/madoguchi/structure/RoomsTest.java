package jp.madoguchi.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rooms: which package may use which. A new dependency between rooms is a decision, made here. */
class RoomsTest {

    private static final String ROOT = "jp.madoguchi.";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("language", Set.of()),
            Map.entry("knowledge", Set.of("language")),
            Map.entry("search", Set.of("knowledge", "language")),
            Map.entry("safety", Set.of("knowledge", "language")),
            Map.entry("dialogue", Set.of("search", "safety", "knowledge", "language")),
            Map.entry("conversation", Set.of("dialogue", "privacy")),
            Map.entry("handoff", Set.of("conversation", "knowledge", "privacy")),
            Map.entry("line", Set.of("conversation", "dialogue")),
            Map.entry("console", Set.of("handoff", "search", "language", "knowledge")),
            Map.entry("sandbox", Set.of()),
            Map.entry("privacy", Set.of()));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.madoguchi");

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyTheRoomsItMay(String room) {
        Set<String> allowed = MAY_USE.getOrDefault(room, Set.of());
        noClasses()
                .that(are(room))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in another room than " + allowed,
                        other -> other.getPackageName().startsWith(ROOT)
                                && !roomOf(other).equals(room)
                                && !allowed.contains(roomOf(other))))
                .check(PROGRAM);
    }

    @Test
    void everyClassIsInARoomOfTheTable() {
        classes()
                .that(DescribedPredicate.describe(
                        "are the program's", one -> one.getPackageName().startsWith(ROOT)))
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "in a room of the table",
                        one -> MAY_USE.containsKey(roomOf(one)) || roomOf(one).equals("cli"))))
                .check(PROGRAM);
    }

    @Test
    void theDialogueReadsNoClockAndDoesNoInputOrOutput() {
        noClasses()
                .that(are("dialogue"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "com.linecorp..")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(PROGRAM);
    }

    @Test
    void onlyTheLineRoomKnowsTheLineSdk() {
        noClasses()
                .that(DescribedPredicate.not(are("line")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.linecorp..")
                .check(PROGRAM);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() throws IOException {
        Path sources = Path.of("src/main/java/jp/madoguchi");
        try (Stream<Path> folders = Files.walk(sources)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(sources))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noCityStandsInTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> named = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|jte|yml|sql|tsv|txt|js|css|xml)"))
                    .filter(file -> read(file).matches("(?s).*(西東京|nishitokyo|Nishitokyo).*"))
                    .toList();
            assertThat(named).isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> are(String room) {
        return DescribedPredicate.describe(
                "are in the room " + room,
                one -> one.getPackageName().startsWith(ROOT) && roomOf(one).equals(room));
    }

    private static String roomOf(JavaClass one) {
        String inside = one.getPackageName().substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new IllegalStateException("cannot read " + file, exception);
        }
    }
}
