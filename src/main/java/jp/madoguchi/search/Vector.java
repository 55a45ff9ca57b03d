package jp.madoguchi.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as a direction in the space of terms. Its length is 1, so that the product of two is 1 for the same text and 0
 * for strangers.
 */
final class Vector {

    /** One term by its number in {@link Rarity}, and how much of the text it is. */
    record Term(int number, float value) {}

    private final int[] numbers;
    private final float[] values;

    private Vector(int[] numbers, float[] values) {
        this.numbers = numbers;
        this.values = values;
    }

    /**
     * Weighs terms by how often they stand there and how much they tell. Terms that no entry has point where nothing is:
     * a text full of them is like nothing.
     *
     * @param found the numbers of the terms in ascending order, one that stands in several texts several times; by the
     *     logarithm one more text counts less and less
     */
    static Vector of(int[] found, Rarity rarity) {
        int unknown = 0;
        while (unknown < found.length && found[unknown] == Rarity.UNKNOWN) {
            unknown++;
        }
        double unit = rarity.weight(Rarity.UNKNOWN) * Math.log1p(1);
        double square = unknown * unit * unit;
        int[] numbers = Arrays.stream(found, unknown, found.length).distinct().toArray();
        float[] values = new float[numbers.length];
        int next = unknown;
        for (int position = 0; position < numbers.length; position++) {
            int first = next;
            while (next < found.length && found[next] == numbers[position]) {
                next++;
            }
            values[position] = (float) Math.log1p(next - first) * rarity.weight(numbers[position]);
            square += (double) values[position] * values[position];
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int position = 0; position < values.length; position++) {
            values[position] /= length;
        }
        return new Vector(numbers, values);
    }

    /** How alike two texts are, from 0 to 1. */
    double times(Vector other) {
        Vector shorter = numbers.length <= other.numbers.length ? this : other;
        Vector longer = shorter == this ? other : this;
        double product = 0;
        int from = 0;
        for (int position = 0; position < shorter.numbers.length; position++) {
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

    /** What is left of this text when the terms of another are taken out; shorter than 1, because something is missing. */
    Vector without(Vector other) {
        int[] left = IntStream.range(0, numbers.length)
                .filter(position -> Arrays.binarySearch(other.numbers, numbers[position]) < 0)
                .toArray();
        float[] leftValues = new float[left.length];
        for (int position = 0; position < left.length; position++) {
            leftValues[position] = values[left[position]];
        }
        return new Vector(Arrays.stream(left).map(position -> numbers[position]).toArray(), leftValues);
    }

    /** All terms, in the order of their numbers. */
    Stream<Term> terms() {
        return IntStream.range(0, numbers.length).mapToObj(position -> new Term(numbers[position], values[position]));
    }

    /** The terms that tell most. */
    Stream<Term> heaviest(int limit) {
        return terms().sorted(Comparator.comparingDouble(Term::value).reversed().thenComparing(Term::number))
                .limit(limit);
    }
}
