package jp.madoguchi.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a term tells: rare terms much, terms that stand everywhere little (inverse document frequency, as in BM25).
 * Counted over entries, not over texts: a word that fills all texts of one need tells that need, and stays rare.
 */
final class Rarity {

    /** The number of every term that no entry has. */
    static final int UNKNOWN = -1;

    private static final int FIRST_SIZE = 1 << 14;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] weights;
    private final float unknown;

    /**
     * Counts in how many entries a term stands.
     *
     * @param entries the terms of each text of each entry
     */
    Rarity(List<List<List<String>>> entries) {
        int[] frequencies = new int[FIRST_SIZE];
        int[] lastSeenIn = new int[FIRST_SIZE];
        for (int entry = 1; entry <= entries.size(); entry++) {
            for (List<String> text : entries.get(entry - 1)) {
                for (String term : text) {
                    int number = numbers.computeIfAbsent(term, unused -> numbers.size());
                    if (number == frequencies.length) {
                        frequencies = Arrays.copyOf(frequencies, 2 * number);
                        lastSeenIn = Arrays.copyOf(lastSeenIn, 2 * number);
                    }
                    if (lastSeenIn[number] != entry) {
                        lastSeenIn[number] = entry;
                        frequencies[number]++;
                    }
                }
            }
        }
        this.weights = new float[numbers.size()];
        for (Map.Entry<String, Integer> term : numbers.entrySet()) {
            int number = term.getValue();
            weights[number] = Terms.strength(term.getKey()) * weight(entries.size(), frequencies[number]);
        }
        this.unknown = weight(entries.size(), 0);
    }

    /** The numbers of terms, {@link #UNKNOWN} for those that no entry has; in ascending order. */
    int[] numbers(List<String> terms) {
        return terms.stream()
                .mapToInt(term -> numbers.getOrDefault(term, UNKNOWN))
                .sorted()
                .toArray();
    }

    /** The weight of the term with this number; {@link #UNKNOWN} weighs more than the rarest. */
    float weight(int number) {
        return number == UNKNOWN ? unknown : weights[number];
    }

    private static float weight(int all, int having) {
        return (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }
}
