package jp.madoguchi.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How much a term tells: rare terms much, terms that stand everywhere little (inverse document frequency, as in BM25). */
final class Rarity {

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int documents;

    Rarity(Collection<Terms> documents, Function<Terms, Set<String>> view) {
        this.documents = documents.size();
        documents.forEach(document -> view.apply(document).forEach(term -> frequencies.merge(term, 1, Integer::sum)));
    }

    /** The weight of one term; a term that no document has weighs as much as the rarest. */
    double of(String term) {
        int frequency = frequencies.getOrDefault(term, 0);
        return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /** The weight of all terms together. */
    double of(Set<String> terms) {
        return terms.stream().mapToDouble(this::of).sum();
    }

    /** How alike two sets are, from 0 to 1: the weight of what they share, against the geometric mean of both. */
    double likeness(Set<String> left, Set<String> right) {
        double both = of(left) * of(right);
        return both == 0 ? 0 : shared(left, right) / Math.sqrt(both);
    }

    /** Which part of {@code wanted}, by weight, stands in {@code there}; from 0 to 1. */
    double coverage(Set<String> wanted, Set<String> there) {
        double all = of(wanted);
        return all == 0 ? 0 : shared(wanted, there) / all;
    }

    private double shared(Set<String> left, Set<String> right) {
        return left.stream().filter(right::contains).mapToDouble(this::of).sum();
    }
}
