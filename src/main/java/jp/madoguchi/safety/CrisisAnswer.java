package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.language.Bilingual;

/**
 * What a person in a crisis is told first.
 *
 * @param situation the situation within the kind that it is for; empty for the general answer of the kind
 * @param words two or three sentences to the person; no number stands in them
 * @param ask the gentle, direct question when the crisis was only hinted
 * @param other the words when it is about somebody else; empty when {@code words} fit
 * @param askOther the question when it is about somebody else; empty when {@code ask} fits
 * @param windows ids of windows, best first, at least one of them open day and night
 * @param young ids of windows for a child or teenager, best first; named before the others
 */
public record CrisisAnswer(
        Origin origin,
        CrisisKind kind,
        Optional<String> situation,
        Bilingual words,
        Bilingual ask,
        Optional<Bilingual> other,
        Optional<Bilingual> askOther,
        List<String> windows,
        List<String> young,
        List<Source> sources) {

    /** What to say to this alarm: the words, or the question when the crisis was only hinted. */
    public Bilingual sayTo(Alarm alarm) {
        return switch (alarm.certainty()) {
            case CLEAR -> alarm.aboutOther() ? other.orElse(words) : words;
            case POSSIBLE -> alarm.aboutOther() ? askOther.orElse(ask) : ask;
        };
    }

    /** The windows to name, best first, each once: for the young, theirs come first. */
    public List<String> windowsFor(Alarm alarm) {
        if (!alarm.young()) {
            return windows;
        }
        List<String> all = new ArrayList<>(young);
        windows.stream().filter(id -> !young.contains(id)).forEach(all::add);
        return List.copyOf(all);
    }
}
