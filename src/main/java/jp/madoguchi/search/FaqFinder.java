package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.knowledge.Faq;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.search.Entries.Entry;

/**
 * Finds the city's frequent question that a message asks, when it fits better than any need, window or program does.
 *
 * <p>{@link Documents} knows which of the questions is meant; an index over everything says how alike it is, by the same
 * measure as all else. That index is a second one, so that a long list of questions changes nothing of what is found
 * without it.
 */
final class FaqFinder {

    private final List<Faq> faqs;
    private final Optional<Indexes> indexes;

    private record Indexes(Documents documents, KnowledgeIndex everything) {}

    /** @param sayings see {@link Finder} */
    FaqFinder(Knowledge knowledge, Map<String, List<String>> sayings) {
        this.faqs = knowledge.faqs();
        this.indexes = faqs.isEmpty() ? Optional.empty() : Optional.of(indexes(knowledge, sayings));
    }

    /** The question that a normalised message asks, if it is the likest of all. */
    Optional<Hit> find(String message) {
        return indexes.flatMap(found -> find(message, found));
    }

    private Optional<Hit> find(String message, Indexes found) {
        List<String> meant = found.documents().best(message, 1).stream()
                .map(place -> faqs.get(place).id())
                .toList();
        List<Hit> hits = found.everything().find(found.everything().vector(message)).stream()
                .flatMap(match -> Finder.hit(match).stream())
                .toList();
        double others = hits.stream()
                .filter(hit -> hit.kind() != Hit.Kind.FAQ)
                .mapToDouble(Hit::score)
                .max()
                .orElse(0);
        return hits.stream()
                .filter(hit -> hit.kind() == Hit.Kind.FAQ && meant.contains(hit.id()) && hit.score() > others)
                .findFirst();
    }

    private static Indexes indexes(Knowledge knowledge, Map<String, List<String>> sayings) {
        List<Documents.Entry> documents = knowledge.faqs().stream()
                .map(faq -> new Documents.Entry(faq.question(), faq.answer()))
                .toList();
        List<Entry> everything = new ArrayList<>(Entries.of(knowledge, sayings));
        knowledge.faqs().forEach(faq -> everything.add(Entries.of(faq)));
        return new Indexes(new Documents(documents), new KnowledgeIndex(everything));
    }
}
