package jp.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.language.Bilingual;

/**
 * A window (窓口): where a person can turn.
 *
 * @param area 市全域, the id of an area, or what a source says in words
 * @param towns the towns that it is there for in particular, by their official names; empty when it is there for all, or
 *     when no source says
 */
public record Window(
        Origin origin,
        String id,
        String name,
        String reading,
        List<String> aliases,
        String operator,
        Optional<String> department,
        Kind kind,
        Bilingual helps,
        Bilingual audience,
        Optional<Bilingual> differs,
        Set<Channel> channels,
        List<Phone> phones,
        Optional<String> place,
        Optional<String> web,
        Optional<Hours> hours,
        String area,
        List<String> towns,
        Status status,
        List<Source> sources) {

    /** Who runs the window, as far as it matters for ordering and wording. */
    public enum Kind {
        CITY,
        DEPARTMENT,
        SHAKYO,
        LOCAL,
        TOKYO,
        NATIONAL,
        EMERGENCY
    }

    /** The ways in which a window can be reached. */
    public enum Channel {
        PHONE,
        VISIT,
        LINE,
        CHAT,
        MAIL,
        OUTREACH
    }

    /**
     * A phone number with the page it was read on.
     *
     * @param confirmed false while nobody has checked it with the operator; such a number is shown to nobody
     */
    public record Phone(
            String number, Optional<String> label, boolean confirmed, String source, Optional<String> date) {}

    /** Opening hours as people read them and, where unambiguous, as spans that can be computed with. */
    public record Hours(Bilingual text, List<Span> weekly, boolean openOnHolidays) {}

    /** Open from {@code from} until {@code to} on each of {@code days}; {@code to} at or before {@code from} runs past midnight. */
    public record Span(Set<DayOfWeek> days, LocalTime from, LocalTime to) {}

    /** The numbers that may be shown. */
    public List<Phone> shownPhones() {
        return phones.stream().filter(Phone::confirmed).toList();
    }
}
