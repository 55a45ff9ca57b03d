package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told of a regular expression without running it.
 *
 * @param ways in how many ways it can match from one place, as far as repetition decides it; the choice between
 *     alternatives does not count, since they are words that exclude each other by their letters
 * @param longest the most characters that it can match
 * @param canBeEmpty whether it can match no character at all
 * @param first the characters that a match can begin with; empty when that can be anything
 * @param needs sets of characters; a text must hold at least one of each set, or the expression cannot be in it
 */
record Shape(long ways, long longest, boolean canBeEmpty, Optional<Set<Character>> first, List<Set<Character>> needs) {

    /** Matches no character: an anchor, a look around. */
    static final Shape NOTHING = new Shape(1, 0, true, Optional.of(Set.of()), List.of());

    /** One character of which nothing is known. */
    static final Shape ANY = new Shape(1, 1, false, Optional.empty(), List.of());

    /** The hiragana that stand in nearly every sentence, the most frequent first. */
    private static final String COMMON = "いのにたてるしをはとがでなっれまりすかんこうもらさきあくけそよえおつちどせわめみだ";

    /** One of some characters. */
    static Shape oneOf(Set<Character> characters) {
        Set<Character> copy = Set.copyOf(characters);
        return new Shape(1, 1, false, Optional.of(copy), List.of(copy));
    }

    /** This and then that. */
    Shape then(Shape next) {
        List<Set<Character>> all = new ArrayList<>(needs);
        all.addAll(next.needs);
        return new Shape(
                cap(ways * next.ways),
                cap(longest + next.longest),
                canBeEmpty && next.canBeEmpty,
                canBeEmpty ? union(first, next.first) : first,
                all);
    }

    /** This or that. Of the needs only the sharpest of each side are kept, together. */
    Shape or(Shape other) {
        return new Shape(
                Math.max(ways, other.ways),
                Math.max(longest, other.longest),
                canBeEmpty || other.canBeEmpty,
                union(first, other.first),
                union(sharpest(), other.sharpest()).map(List::of).orElse(List.of()));
    }

    /** This, at least {@code least} and at most {@code most} times. */
    Shape repeated(int least, int most) {
        long sum = 0;
        long power = 1;
        for (int count = 0; count <= most; count++) {
            sum = count >= least ? cap(sum + power) : sum;
            power = cap(power * ways);
        }
        boolean optional = least == 0;
        return new Shape(sum, cap(longest * most), canBeEmpty || optional, first, optional ? List.of() : needs);
    }

    private Optional<Set<Character>> sharpest() {
        return needs.stream().min(Comparator.comparingInt(Shape::commonness));
    }

    private static int commonness(Set<Character> characters) {
        return characters.stream()
                .mapToInt(character -> {
                    int rank = COMMON.indexOf(character);
                    return rank < 0 ? 1 : 10 + COMMON.length() - rank;
                })
                .sum();
    }

    private static Optional<Set<Character>> union(Optional<Set<Character>> one, Optional<Set<Character>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<Character> both = new HashSet<>(one.get());
        both.addAll(other.get());
        return Optional.of(both);
    }

    private static long cap(long number) {
        return Math.min(number, Integer.MAX_VALUE);
    }
}
