package jp.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Japan's national holidays by the law that sets them (国民の祝日に関する法律, as amended in 2018), for the years from
 * 2022, since 2020 and 2021 had moved days, until 2099. The equinoxes, which the almanac of the year before announces,
 * follow the usual approximation, good until 2099.
 */
final class NationalHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), // 元日
            MonthDay.of(2, 11), // 建国記念の日
            MonthDay.of(2, 23), // 天皇誕生日
            MonthDay.of(4, 29), // 昭和の日
            MonthDay.of(5, 3), // 憲法記念日
            MonthDay.of(5, 4), // みどりの日
            MonthDay.of(5, 5), // こどもの日
            MonthDay.of(8, 11), // 山の日
            MonthDay.of(11, 3), // 文化の日
            MonthDay.of(11, 23)); // 勤労感謝の日

    private static final double DAYS_BEYOND_A_COMMON_YEAR = 0.242194;

    private NationalHolidays() {}

    /** Whether offices that close on holidays (祝日) are closed: a named day, its substitute, or a day between two. */
    static boolean contains(LocalDate date) {
        return isNamed(date) || isSubstitute(date) || isBetweenTwo(date);
    }

    private static boolean isNamed(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || isMonday(date, 1, 2) // 成人の日
                || isMonday(date, 7, 3) // 海の日
                || isMonday(date, 9, 3) // 敬老の日
                || isMonday(date, 10, 2) // スポーツの日
                || isEquinox(date, 3, 20.8431) // 春分の日
                || isEquinox(date, 9, 23.2488); // 秋分の日
    }

    /** 振替休日 (Article 3, 2): a holiday on a Sunday makes the next day that is no holiday itself one. */
    private static boolean isSubstitute(LocalDate date) {
        for (LocalDate before = date.minusDays(1); isNamed(before); before = before.minusDays(1)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
        }
        return false;
    }

    /** 国民の休日 (Article 3, 3): a day with a holiday right before and right after it. */
    private static boolean isBetweenTwo(LocalDate date) {
        return isNamed(date.minusDays(1)) && isNamed(date.plusDays(1));
    }

    private static boolean isMonday(LocalDate date, int month, int which) {
        return date.getMonthValue() == month
                && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)));
    }

    private static boolean isEquinox(LocalDate date, int month, double dayIn1980) {
        int years = date.getYear() - 1980;
        int day = (int) (dayIn1980 + DAYS_BEYOND_A_COMMON_YEAR * years) - years / 4;
        return date.getMonthValue() == month && date.getDayOfMonth() == day;
    }
}
