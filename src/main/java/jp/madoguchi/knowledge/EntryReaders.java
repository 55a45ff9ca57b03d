package jp.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.language.Bilingual;

/** How each kind of entry is read from YAML. The JSON Schemas in {@code knowledge/schema} say the same to editors. */
final class EntryReaders {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private static final Window.Hours NO_HOURS = new Window.Hours(new Bilingual("", ""), List.of(), false);

    private EntryReaders() {}

    static City city(Entry entry) {
        return new City(
                entry.origin(),
                entry.text("name"),
                entry.text("reading"),
                zone(entry),
                entry.text("switchboard"),
                entry.text("shelter"),
                entry.text("languages"),
                entry.texts("nearby"),
                entry.entry("desk", EntryReaders::desk, new City.Desk("", "", NO_HOURS, List.of())));
    }

    static Document document(Entry entry) {
        return new Document(
                entry.origin(),
                entry.text("id"),
                entry.text("title"),
                entry.text("publisher"),
                entry.text("date"),
                entry.text("period"),
                entry.text("status"),
                entry.text("note"));
    }

    static Disagreement disagreement(Entry entry) {
        return new Disagreement(
                entry.origin(),
                entry.text("id"),
                entry.text("topic"),
                entry.entries("statements", EntryReaders::statement),
                entry.text("why"),
                entry.texts("windows"));
    }

    static Window window(Entry entry) {
        return new Window(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.text("reading"),
                entry.texts("aliases"),
                entry.text("operator"),
                entry.optionalText("department"),
                entry.oneOf("kind", Window.Kind.CITY),
                entry.bilingual("helps"),
                entry.bilingual("audience"),
                entry.optionalBilingual("differs"),
                channels(entry),
                entry.entries("phones", EntryReaders::phone),
                entry.optionalText("place"),
                entry.optionalText("web"),
                entry.entry("hours", EntryReaders::hours),
                entry.text("area"),
                entry.texts("towns"),
                entry.oneOf("status", Status.RUNNING),
                sources(entry));
    }

    static Need need(Entry entry) {
        List<String> young = entry.texts("young");
        return new Need(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.oneOf("life", Life.GENERAL),
                entry.bilingual("understanding"),
                Stream.concat(entry.texts("utterances").stream(), young.stream())
                        .toList(),
                young,
                entry.texts("keywords"),
                entry.texts("windows"),
                entry.bilingual("first_step"),
                entry.entry("question", EntryReaders::question),
                sources(entry));
    }

    static Program program(Entry entry) {
        return new Program(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.entries("places", EntryReaders::place),
                entry.texts("departments"),
                entry.oneOf("status", Status.RUNNING),
                entry.bilingual("about"),
                entry.bilingual("audience"),
                entry.texts("windows"),
                entry.texts("needs"),
                sources(entry));
    }

    static Area area(Entry entry) {
        return new Area(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.text("reading"),
                entry.entries("towns", town -> new Area.Town(town.text("name"), town.text("reading"))),
                sources(entry));
    }

    static Department department(Entry entry) {
        return new Department(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.text("reading"),
                entry.optionalText("window"),
                sources(entry));
    }

    static Term term(Entry entry) {
        return new Term(
                entry.origin(), entry.text("term"), entry.text("reading"), entry.bilingual("meaning"), sources(entry));
    }

    static Elsewhere elsewhere(Entry entry) {
        return new Elsewhere(
                entry.origin(),
                entry.text("id"),
                entry.bilingual("answer"),
                entry.texts("utterances"),
                entry.texts("windows"));
    }

    static Considered considered(Entry entry) {
        return new Considered(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.texts("aliases"),
                entry.texts("utterances"),
                entry.texts("unless"),
                entry.optionalText("program"),
                entry.bilingual("about"),
                entry.texts("windows"),
                sources(entry));
    }

    private static City.Desk desk(Entry entry) {
        return new City.Desk(
                entry.text("name"),
                entry.text("reading"),
                entry.entry("hours", EntryReaders::hours, NO_HOURS),
                sources(entry));
    }

    private static List<Source> sources(Entry entry) {
        return entry.entries(
                "sources", source -> new Source(source.text("document"), source.text("section"), source.text("says")));
    }

    private static Window.Phone phone(Entry entry) {
        return new Window.Phone(
                entry.text("number"),
                entry.optionalText("label"),
                entry.flag("confirmed", false),
                entry.text("source"),
                entry.optionalText("date"));
    }

    private static Set<Window.Channel> channels(Entry entry) {
        return new LinkedHashSet<>(entry.someOf("channels", Window.Channel.VISIT));
    }

    private static Window.Hours hours(Entry entry) {
        Bilingual text = entry.registers();
        List<Window.Span> weekly = entry.entries("weekly", EntryReaders::span);
        Optional<String> holidays = entry.optionalText("holidays");
        if (holidays.isPresent() && !holidays.get().matches("open|closed")) {
            entry.report("holidays", "'holidays' must be open or closed");
        } else if (holidays.isEmpty() && !weekly.isEmpty()) {
            entry.report("weekly", "'weekly' needs 'holidays: open' or 'holidays: closed' beside it");
        }
        return new Window.Hours(text, weekly, holidays.filter("open"::equals).isPresent());
    }

    private static Window.Span span(Entry entry) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(entry.parsedList(
                "days",
                word -> Optional.ofNullable(DAYS.get(word)),
                "a day; days are mon, tue, wed, thu, fri, sat, sun"));
        if (days.isEmpty()) {
            entry.report("days", "'days' names no day");
        }
        return new Window.Span(Collections.unmodifiableSet(days), time(entry, "from"), time(entry, "to"));
    }

    private static LocalTime time(Entry entry, String key) {
        return entry.parsed(key, EntryReaders::time, "a time; write it like \"09:00\"", LocalTime.MIDNIGHT);
    }

    private static Optional<LocalTime> time(String text) {
        if (text.equals("24:00")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException exception) {
            return Optional.empty();
        }
    }

    private static ZoneId zone(Entry entry) {
        return entry.parsed(
                "zone",
                text -> ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty(),
                "a time zone; write it like Asia/Tokyo",
                ZoneOffset.UTC);
    }

    private static Need.Question question(Entry entry) {
        return new Need.Question(
                entry.bilingual("ask"),
                entry.entries(
                        "choices", choice -> new Need.Answer(choice.bilingual("label"), choice.texts("windows"))));
    }

    private static Disagreement.Statement statement(Entry entry) {
        return new Disagreement.Statement(entry.text("document"), entry.text("says"), entry.flag("holds", true));
    }

    private static Program.Place place(Entry entry) {
        return new Program.Place(
                entry.number("goal"), entry.text("section"), entry.text("item"), entry.optionalText("printed"));
    }
}
