package jp.madoguchi.knowledge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;

/**
 * Whether a window is open. A window that closes on holidays also closes at the turn of the year, like a public office.
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
                .anyMatch(span -> (begunOn(today, span, hours) && !time.isBefore(span.from()) && beforeEnd(time, span))
                        || (runsPastMidnight(span)
                                && begunOn(today.minusDays(1), span, hours)
                                && time.isBefore(span.to())));
    }

    /** Whether the hours leave no gap: every day, around the clock, holidays too. */
    public static boolean isAlwaysOpen(Window.Hours hours) {
        return hours.openOnHolidays()
                && hours.weekly().stream()
                        .anyMatch(span -> span.days().size() == 7
                                && span.from().equals(LocalTime.MIDNIGHT)
                                && span.to().equals(LocalTime.MIDNIGHT));
    }

    private static boolean begunOn(LocalDate day, Window.Span span, Window.Hours hours) {
        return span.days().contains(day.getDayOfWeek())
                && (hours.openOnHolidays() || !(NationalHolidays.contains(day) || isTurnOfTheYear(day)));
    }

    /** From 29 December to 3 January public offices are closed (行政機関の休日に関する法律, article 1). */
    private static boolean isTurnOfTheYear(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3);
    }

    private static boolean beforeEnd(LocalTime time, Window.Span span) {
        return runsPastMidnight(span) || time.isBefore(span.to());
    }

    private static boolean runsPastMidnight(Window.Span span) {
        return !span.to().isAfter(span.from());
    }
}
