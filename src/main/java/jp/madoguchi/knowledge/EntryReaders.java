package jp.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                entry.entry("desk", EntryReaders::desk).orElseGet(() -> {
                    entry.report("desk", "'desk' is missing: when do coordinators answer?");
                    return new City.Desk("", "", noHours(), List.of());
                }));
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
                entry.oneOf("status", Status.RUNNING),
                sources(entry));
    }

    static Need need(Entry entry) {
        return new Need(
                entry.origin(),
                entry.text("id"),
                entry.text("name"),
                entry.oneOf("life", Life.GENERAL),
                entry.bilingual("understanding"),
                entry.texts("utterances"),
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

    private static City.Desk desk(Entry entry) {
        return new City.Desk(
                entry.text("name"),
                entry.text("reading"),
                entry.entry("hours", EntryReaders::hours).orElseGet(() -> {
                    entry.report("hours", "'hours' is missing");
                    return noHours();
                }),
                sources(entry));
    }

    private static List<Source> sources(Entry entry) {
        return entry.entries(
                "sources",
                source -> new Source(source.text("document"), source.text("section"), source.text("says")));
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
        Bilingual text = new Bilingual(entry.text("plain"), entry.text("easy"));
        List<Window.Span> weekly = entry.entries("weekly", EntryReaders::span);
        Optional<String> holidays = entry.optionalText("holidays");
        if (holidays.isPresent() && !holidays.get().matches("open|closed")) {
            entry.report("holidays", "'holidays' must be open or closed");
        } else if (holidays.isEmpty() && !weekly.isEmpty()) {
            entry.report("weekly", "'weekly' needs 'holidays: open' or 'holidays: closed' beside it");
        }
        return new Window.Hours(text, weekly, holidays.filter("open"::equals).isPresent());
    }

    private static Window.Hours noHours() {
        return new Window.Hours(new Bilingual("", ""), List.of(), false);
    }

    private static Window.Span span(Entry entry) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : entry.texts("days")) {
            DayOfWeek day = DAYS.get(word);
            if (day == null) {
                entry.report("days", "'" + word + "' is not a day; days are mon, tue, wed, thu, fri, sat, sun");
            } else {
                days.add(day);
            }
        }
        return new Window.Span(days, time(entry, "from"), time(entry, "to"));
    }

    private static LocalTime time(Entry entry, String key) {
        String text = entry.text(key);
        try {
            return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeParseException exception) {
            entry.report(key, "'" + text + "' is not a time; write it like \"09:00\"");
            return LocalTime.MIDNIGHT;
        }
    }

    private static ZoneId zone(Entry entry) {
        String text = entry.text("zone");
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            entry.report("zone", "'" + text + "' is not a time zone; write it like Asia/Tokyo");
            return ZoneId.of("Asia/Tokyo");
        }
        return ZoneId.of(text);
    }

    private static Need.Question question(Entry entry) {
        return new Need.Question(
                entry.bilingual("ask"),
                entry.entries("choices", choice -> new Need.Answer(choice.bilingual("label"), choice.texts("windows"))));
    }

    private static Program.Place place(Entry entry) {
        return new Program.Place(entry.number("goal"), entry.text("section"), entry.text("item"));
    }
}
