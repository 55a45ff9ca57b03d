package jp.madoguchi.cli;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;

/**
 * A window as {@code knowledge export} writes it.
 *
 * @param plain what it helps with, in the plain register
 * @param phones confirmed numbers only; the others are shown to nobody
 */
record ExportedWindow(
        String id,
        String name,
        String reading,
        List<String> aliases,
        String kind,
        String operator,
        Optional<String> department,
        String plain,
        String easy,
        Bilingual audience,
        Optional<Bilingual> differs,
        List<String> channels,
        List<Phone> phones,
        Optional<Hours> hours,
        Optional<String> place,
        Optional<String> web,
        String area,
        List<String> towns,
        String status,
        List<Source> sources) {

    record Phone(String number, Optional<String> label, String source, Optional<String> date) {}

    record Hours(String plain, String easy, List<Span> weekly, boolean openOnHolidays) {}

    record Span(List<String> days, String from, String to) {}

    static ExportedWindow of(Window window) {
        return new ExportedWindow(
                window.id(),
                window.name(),
                window.reading(),
                window.aliases(),
                word(window.kind()),
                window.operator(),
                window.department(),
                window.helps().plain(),
                window.helps().easy(),
                window.audience(),
                window.differs(),
                window.channels().stream().map(ExportedWindow::word).toList(),
                window.shownPhones().stream()
                        .map(phone -> new Phone(phone.number(), phone.label(), phone.source(), phone.date()))
                        .toList(),
                window.hours().map(ExportedWindow::hours),
                window.place(),
                window.web(),
                window.area(),
                window.towns(),
                word(window.status()),
                window.sources());
    }

    private static Hours hours(Window.Hours hours) {
        return new Hours(
                hours.text().plain(),
                hours.text().easy(),
                hours.weekly().stream().map(ExportedWindow::span).toList(),
                hours.openOnHolidays());
    }

    private static Span span(Window.Span span) {
        return new Span(
                span.days().stream().sorted().map(ExportedWindow::day).toList(),
                span.from().toString(),
                span.to().equals(LocalTime.MIDNIGHT) ? "24:00" : span.to().toString());
    }

    /** As in the YAML files, for example {@code mon}. */
    private static String day(DayOfWeek day) {
        return word(day).substring(0, 3);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
