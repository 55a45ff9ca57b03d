package jp.madoguchi.knowledge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NationalHolidaysTest {

    private static final String PUBLISHED = "/knowledge-tests/national-holidays.txt";

    @ParameterizedTest
    @MethodSource("published")
    void aYearHasExactlyThePublishedHolidays(Year year, List<LocalDate> published) {
        Stream<LocalDate> days = year.atDay(1).datesUntil(year.plusYears(1).atDay(1));

        assertThat(days.filter(NationalHolidays::contains)).containsExactlyElementsOf(published);
    }

    static List<Object[]> published() throws IOException {
        try (InputStream file = requireNonNull(NationalHolidaysTest.class.getResourceAsStream(PUBLISHED));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(NationalHolidaysTest::yearAndDays)
                    .toList();
        }
    }

    private static Object[] yearAndDays(String line) {
        String[] words = line.split(" ", -1);
        List<LocalDate> days = Arrays.stream(words)
                .skip(1)
                .map(day -> LocalDate.parse(words[0] + "-" + day))
                .toList();
        return new Object[] {Year.parse(words[0]), days};
    }
}
