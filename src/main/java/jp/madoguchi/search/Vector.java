package jp.madoguchi.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A text as a direction in the space of terms: length 1, so that the product of two is 1 for the same text and 0 for strangers. */
final class Vector {

    private final int[] numbers;
    private final float[] values;

    private Vector(int[] numbers, float[] values) {
        this.numbers = numbers;
        this.values = values;
    }

    /**
     * Weighs terms by how often they stand there and how rare they are. Terms that no entry has make the vector longer in
     * directions where nothing is: a text full of them fits nothing well.
     *
     * @param counts in how many texts each term stands; how much one more text counts falls (logarithm)
     */
    static Vector of(Map<String, Integer> counts, Rarity rarity) {
        TreeMap<Integer, Float> known = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            int number = rarity.number(term.getKey());
            float value = (float) Math.log1p(term.getValue()) * rarity.weight(number) * Terms.strength(term.getKey());
            square += value * value;
            if (number >= 0) {
                known.put(number, value);
            }
        }
        int[] numbers = new int[known.size()];
        float[] values = new float[known.size()];
        float length = (float) Math.sqrt(square);
        int position = 0;
        for (Map.Entry<Integer, Float> term : known.entrySet()) {
            numbers[position] = term.getKey();
            values[position] = term.getValue() / length;
            position++;
        }
        return new Vector(numbers, values);
    }

    /** How alike two texts are, from 0 to 1. */
    double times(Vector other) {
        Vector shorter = numbers.length <= other.numbers.length ? this : other;
        Vector longer = shorter == this ? other : this;
        double product = 0;
        int from = 0;
        for (int position = 0; position < shorter.numbers.length && from < longer.numbers.length; position++) {
            int found = Arrays.binarySearch(longer.numbers, from, longer.numbers.length, shorter.numbers[position]);
            if (found >= 0) {
                product += shorter.values[position] * longer.values[found];
                from = found + 1;
            } else {
                from = -found - 1;
            }
        }
        return product;
    }

    int size() {
        return numbers.length;
    }

    int number(int position) {
        return numbers[position];
    }

    float value(int position) {
        return values[position];
    }
}
