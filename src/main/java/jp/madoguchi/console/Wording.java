package jp.madoguchi.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How the console says things in Japanese. */
final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPAN);

    private static final Map<String, String> CRISES = Map.of(
            "suicide", "死にたい気持ち",
            "abuse_child", "子どもへの虐待",
            "abuse_elder", "高齢者への虐待",
            "abuse_disability", "障害のある人への虐待",
            "dv", "配偶者・恋人からの暴力",
            "sexual", "性暴力",
            "medical", "急な病気・けが",
            "hunger", "食べるものがない",
            "violence", "暴力・事件",
            "disaster", "災害");

    private Wording() {}

    /** A crisis in words, by its code. */
    static String crisis(String code) {
        return CRISES.getOrDefault(code, "身の危険");
    }

    /** A span of time, no more exact than somebody who waits would say it: 1分未満, 12分, 2時間5分, 3日. */
    static String elapsed(Duration time) {
        long minutes = time.toMinutes();
        if (minutes < 1) {
            return "1分未満";
        }
        if (minutes < 60) {
            return minutes + "分";
        }
        if (time.toHours() < 24) {
            return time.toHours() + "時間" + (minutes % 60 == 0 ? "" : minutes % 60 + "分");
        }
        return time.toDays() + "日";
    }

    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    static String day(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }
}
