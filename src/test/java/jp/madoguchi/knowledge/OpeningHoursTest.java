package jp.madoguchi.knowledge;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.language.Bilingual;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final Window.Hours office = hours(false, span(WEEKDAYS, "08:30", "17:15"));

    @Test
    void isOpenFromTheFirstMinuteUntilJustBeforeTheEnd() {
        assertThat(isOpen(office, "2026-11-20T08:29:59")).isFalse();
        assertThat(isOpen(office, "2026-11-20T08:30:00")).isTrue();
        assertThat(isOpen(office, "2026-11-20T17:14:59")).isTrue();
        assertThat(isOpen(office, "2026-11-20T17:15:00")).isFalse();
    }

    @Test
    void isClosedOnDaysThatAreNotListed() {
        assertThat(isOpen(office, "2026-11-21T10:00:00")).isFalse();
    }

    @Test
    void isClosedOnNationalHolidaysAndTheirSubstitutes() {
        assertThat(isOpen(office, "2026-11-23T10:00:00")).as("勤労感謝の日").isFalse();
        assertThat(isOpen(office, "2026-05-06T10:00:00")).as("振替休日").isFalse();
        assertThat(isOpen(office, "2026-09-22T10:00:00")).as("国民の休日").isFalse();
        assertThat(isOpen(office, "2026-11-24T10:00:00")).as("the day after").isTrue();
    }

    @Test
    void isOpenOnHolidaysWhenTheWindowSaysSo() {
        Window.Hours always = hours(true, span(WEEKDAYS, "08:30", "17:15"));

        assertThat(isOpen(always, "2026-11-23T10:00:00")).isTrue();
    }

    @Test
    void aLunchBreakCloses() {
        Window.Hours split = hours(false, span(WEEKDAYS, "09:00", "12:00"), span(WEEKDAYS, "13:00", "16:00"));

        assertThat(isOpen(split, "2026-11-20T11:59:00")).isTrue();
        assertThat(isOpen(split, "2026-11-20T12:30:00")).isFalse();
        assertThat(isOpen(split, "2026-11-20T13:00:00")).isTrue();
    }

    @Test
    void aSpanPastMidnightBelongsToTheDayItBeganOn() {
        Window.Hours fridayNight = hours(false, span(EnumSet.of(FRIDAY), "22:00", "06:00"));

        assertThat(isOpen(fridayNight, "2026-11-20T21:59:00")).isFalse();
        assertThat(isOpen(fridayNight, "2026-11-20T23:40:00")).isTrue();
        assertThat(isOpen(fridayNight, "2026-11-21T05:59:00")).isTrue();
        assertThat(isOpen(fridayNight, "2026-11-21T06:00:00")).isFalse();
        assertThat(isOpen(fridayNight, "2026-11-20T05:00:00")).isFalse();
    }

    @Test
    void aNightThatBeganBeforeAHolidayIsStillOpenInItsMorning() {
        Window.Hours nights = hours(false, span(EVERY_DAY, "22:00", "06:00"));

        assertThat(isOpen(nights, "2026-11-23T03:00:00")).isTrue();
        assertThat(isOpen(nights, "2026-11-23T23:00:00")).isFalse();
        assertThat(isOpen(nights, "2026-11-24T03:00:00")).isFalse();
    }

    @Test
    void theSameTimeTwiceMeansAllDay() {
        Window.Hours allDay = hours(true, span(EVERY_DAY, "00:00", "00:00"));

        assertThat(isOpen(allDay, "2026-11-23T00:00:00")).isTrue();
        assertThat(isOpen(allDay, "2026-11-23T23:59:59")).isTrue();
    }

    @Test
    void hoursThatAreOnlyTextAreNeverOpen() {
        assertThat(isOpen(hours(true), "2026-11-20T10:00:00")).isFalse();
    }

    @Test
    void isClosedAtTheTurnOfTheYearLikeAPublicOfficeUnlessItOpensOnHolidays() {
        Window.Hours always = hours(true, span(EVERY_DAY, "00:00", "00:00"));

        assertThat(isOpen(office, "2026-12-28T10:00:00")).isTrue();
        assertThat(isOpen(office, "2026-12-29T10:00:00")).isFalse();
        assertThat(isOpen(office, "2026-12-31T10:00:00")).isFalse();
        assertThat(isOpen(office, "2028-01-03T10:00:00")).isFalse();
        assertThat(isOpen(office, "2028-01-04T10:00:00")).isTrue();
        assertThat(isOpen(always, "2026-12-31T10:00:00")).isTrue();
    }

    private static boolean isOpen(Window.Hours hours, String when) {
        return OpeningHours.isOpen(hours, LocalDateTime.parse(when).atZone(ZoneId.of("Asia/Tokyo")));
    }

    private static Window.Hours hours(boolean openOnHolidays, Window.Span... weekly) {
        return new Window.Hours(new Bilingual("", ""), List.of(weekly), openOnHolidays);
    }

    private static Window.Span span(Set<DayOfWeek> days, String from, String to) {
        return new Window.Span(days, LocalTime.parse(from), LocalTime.parse(to));
    }
}
