package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.madoguchi.language.Bilingual;
import org.junit.jupiter.api.Test;

class KnowledgeLoaderTest {

    private final Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.at(Fixtures.tiny()));

    @Test
    void countsWhatItFound() {
        assertThat(knowledge.summary())
                .isEqualTo(
                        "3 windows, 1 needs, 1 programs, 2 areas, 1 departments, 1 terms, 2 sentences, 0 frequent questions, 1 sources");
    }

    @Test
    void whatLooksLikeNumbersTimesAndDatesStaysText() {
        Window window = KnowledgeLoader.load(Fixtures.tinyWith(Fixtures.folder("unquoted")))
                .window("extra")
                .orElseThrow();
        Window.Phone phone = window.phones().getFirst();

        assertThat(window.hours().orElseThrow().text().plain()).isEqualTo("9:00");
        assertThat(phone.label()).contains("042");
        assertThat(phone.date()).contains("2026-01-31");
    }

    @Test
    void aNumberThatNobodyConfirmedIsNotShown() {
        Window window = knowledge.window("main").orElseThrow();

        assertThat(window.phones()).hasSize(2);
        assertThat(window.shownPhones()).extracting(Window.Phone::number).containsExactly("042-000-0000");
    }

    @Test
    void openingHoursCanBeComputedWith() {
        Window.Hours hours = knowledge.window("main").orElseThrow().hours().orElseThrow();

        assertThat(hours.openOnHolidays()).isTrue();
        assertThat(hours.weekly())
                .containsExactly(
                        new Window.Span(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        new Window.Span(Set.of(DayOfWeek.SATURDAY), LocalTime.of(22, 0), LocalTime.MIDNIGHT));
    }

    @Test
    void everyEntryKnowsWhereItWasWritten() {
        assertThat(knowledge.window("listening").orElseThrow().origin()).hasToString("windows/city.yaml:38");
    }

    @Test
    void whatMayBeLeftOutIsEmpty() {
        Window window = knowledge.window("listening").orElseThrow();

        assertThat(window.aliases()).isEmpty();
        assertThat(window.phones()).isEmpty();
        assertThat(window.department()).isEmpty();
        assertThat(window.hours()).isEmpty();
    }

    @Test
    void aWindowThatIsOnlyConsideredIsNotAmongTheRunningOnes() {
        assertThat(knowledge.runningWindows(List.of("planned", "main", "nowhere")))
                .extracting(Window::id)
                .containsExactly("main");
    }

    @Test
    void theLongestTownNameWins() {
        assertThat(knowledge.areaOfTown("みほん町北に住んでいます")).map(Area::id).contains("north");
        assertThat(knowledge.areaOfTown("みほんだい")).map(Area::id).contains(Area.UNASSIGNED);
        assertThat(knowledge.areaOfTown("遠くの町")).isEmpty();
    }

    @Test
    void theBotsSentencesComeByKey() {
        assertThat(knowledge.texts().get("label.person")).isEqualTo(new Bilingual("人に相談する", "人に 相談する"));
    }
}
