package jp.madoguchi.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words whose reading is known for sure, and where they stand in a text as words of their own: 国の is no word in 外国の,
 * and 日本 is none in 日本人. A single kanji counts only where it stands alone: 間 is あいだ, but not in 2日間.
 */
final class KnownWords {

    private final Map<String, String> readings = new HashMap<>();
    private final Map<Character, List<String>> longestFirst = new HashMap<>();

    /** @param given readings by how the words are written; those without a kanji are left out */
    KnownWords(Map<String, String> given) {
        given.forEach((word, reading) -> {
            if (Kana.hasKanji(word)) {
                readings.put(word, reading);
                longestFirst
                        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        });
        longestFirst
                .values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    String reading(String word) {
        return readings.getOrDefault(word, "");
    }

    /**
     * The longest known word that begins at {@code start}.
     *
     * @param edges where the words of the text begin and end
     */
    Optional<String> at(String text, int start, Set<Integer> edges) {
        return longestFirst.getOrDefault(text.charAt(start), List.of()).stream()
                .filter(word -> text.startsWith(word, start)
                        && isWhole(text, start, edges)
                        && isWhole(text, start + word.length(), edges)
                        && (word.length() > 1 || standsAlone(text, start)))
                .findFirst();
    }

    /** A word must not be cut where a kanji stands at the cut. */
    private static boolean isWhole(String text, int cut, Set<Integer> edges) {
        return edges.contains(cut) || !(Kana.isKanji(text.charAt(cut - 1)) || Kana.isKanji(text.charAt(cut)));
    }

    private static boolean standsAlone(String text, int place) {
        return !belongs(text, place - 1) && !belongs(text, place + 1);
    }

    private static boolean belongs(String text, int place) {
        return place >= 0
                && place < text.length()
                && (Kana.isKanji(text.charAt(place)) || Character.isDigit(text.charAt(place)));
    }
}
