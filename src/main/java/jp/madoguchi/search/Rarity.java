package jp.madoguchi.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a term tells: rare terms much, terms that stand everywhere little (inverse document frequency, as in BM25).
 * Counted over entries, not over texts: a word that fills all texts of one need tells that need, and stays rare.
 */
final class Rarity {

    /** The number of every term that no entry has. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] weights;
    private final float unknown;

    /** Counts in how many of {@code entries}, each given by all its terms, a term stands. */
    Rarity(Collection<Set<String>> entries) {
        Map<String, Integer> frequencies = new HashMap<>();
        entries.forEach(terms -> terms.forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        this.weights = new float[frequencies.size()];
        frequencies.forEach((term, frequency) -> {
            weights[numbers.size()] = weight(entries.size(), frequency);
            numbers.put(term, numbers.size());
        });
        this.unknown = weight(entries.size(), 0);
    }

    /** The number of a term, or {@link #UNKNOWN}. */
    int number(String term) {
        return numbers.getOrDefault(term, UNKNOWN);
    }

    /** The weight of the term with this number; {@link #UNKNOWN} weighs more than the rarest. */
    float weight(int number) {
        return number == UNKNOWN ? unknown : weights[number];
    }

    private static float weight(int all, int having) {
        return (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }
}
