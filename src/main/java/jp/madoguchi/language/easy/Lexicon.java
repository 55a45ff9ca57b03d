package jp.madoguchi.language.easy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one city and one operator that the checker must know.
 *
 * @param names official names, which stay as they are and count as no hard words; the longest first
 * @param terms terms that need an explanation where a text uses them, with an explanation
 * @param readings the readings of names and hard words that are known for sure
 * @param vocabulary the levels of words, where the operator gave a list
 */
public record Lexicon(
        List<String> names, Map<String, String> terms, Map<String, String> readings, Optional<Vocabulary> vocabulary) {

    /** Knows no names and no levels. */
    public static final Lexicon EMPTY = of(Set.of(), Map.of(), Map.of());

    public static Lexicon of(Collection<String> names, Map<String, String> terms, Map<String, String> readings) {
        return new Lexicon(
                names.stream()
                        .map(Lexicon::bare)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList(),
                terms.entrySet().stream()
                        .filter(term -> !term.getKey().isBlank())
                        .collect(Collectors.toUnmodifiableMap(
                                term -> bare(term.getKey()), Map.Entry::getValue, (one, other) -> one)),
                readings,
                Optional.empty());
    }

    /** Names are compared in the width in which texts are counted. */
    private static String bare(String name) {
        return BareText.of(name).text();
    }

    /** The same words with the operator's levels. */
    public Lexicon with(Vocabulary list) {
        return new Lexicon(names, terms, readings, Optional.of(list));
    }
}
