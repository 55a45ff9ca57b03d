package jp.madoguchi.knowledge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Whether a window is open. Weekly spans and national holidays are computed; closing at the turn of the year differs from
 * window to window and stays with the text that people read.
 */
public final class OpeningHours {

    private OpeningHours() {}

    /**
     * Whether the hours include the given moment. Never, when they have no weekly spans: then nothing can be computed.
     *
     * @param when the moment, in the zone of the window
     */
    public static boolean isOpen(Window.Hours hours, ZonedDateTime when) {
        LocalDate today = when.toLocalDate();
        LocalTime time = when.toLocalTime();
        return hours.weekly().stream()
                .anyMatch(span ->
                        openSinceToday(span, hours, today, time) || openSinceYesterday(span, hours, today, time));
    }

    private static boolean openSinceToday(Window.Span span, Window.Hours hours, LocalDate today, LocalTime time) {
        return begunOn(today, span, hours)
                && !time.isBefore(span.from())
                && (runsPastMidnight(span) || time.isBefore(span.to()));
    }

    private static boolean openSinceYesterday(Window.Span span, Window.Hours hours, LocalDate today, LocalTime time) {
        return runsPastMidnight(span) && begunOn(today.minusDays(1), span, hours) && time.isBefore(span.to());
    }

    private static boolean begunOn(LocalDate day, Window.Span span, Window.Hours hours) {
        return span.days().contains(day.getDayOfWeek()) && (hours.openOnHolidays() || !NationalHolidays.contains(day));
    }

    private static boolean runsPastMidnight(Window.Span span) {
        return !span.to().isAfter(span.from());
    }
}
