package jp.madoguchi.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.search.Entries.Entry;
import jp.madoguchi.search.Entries.Kind;
import jp.madoguchi.search.KnowledgeIndex.Match;
import jp.madoguchi.search.Thoughts.Thought;

/**
 * What one thought of a message is like.
 *
 * @param matches best first, without the thought's weight
 */
record Look(Thought thought, List<Match> matches) {

    /** How like the thought is to the best entry of a kind; 0 when to none. */
    double likeness(Kind kind) {
        return matches.stream()
                .filter(match -> match.entry().kind() == kind)
                .mapToDouble(Match::likeness)
                .findFirst()
                .orElse(0);
    }

    /** What all thoughts are like, each entry once with its best weighted likeness, best first. */
    static List<Match> together(List<Look> looks) {
        Map<Entry, Match> best = new LinkedHashMap<>();
        looks.stream()
                .flatMap(Look::weighted)
                .forEach(match -> best.merge(
                        match.entry(), match, (one, other) -> one.likeness() >= other.likeness() ? one : other));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .toList();
    }

    private Stream<Match> weighted() {
        return matches.stream().map(match -> new Match(match.entry(), match.likeness() * thought.weight()));
    }
}
