package jp.madoguchi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.search.Entries.Entry;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds entries for one thought in a person's words.
 *
 * <p>An entry with all its texts is one vector of weighted terms, and each of its texts is one more. Lucene holds the
 * entries' vectors and finds the candidates by those terms of the question that tell most. The candidates are then
 * compared exactly: mostly with the entry as a whole, because one text that happens to be like the question means less
 * than many that are so a little, and partly with the closest text.
 *
 * <p>Both choices were measured by leaving out each utterance of the knowledge's needs in turn and looking for its need
 * again among all: the closest text alone finds it first in 46 % of all cases, the entry as a whole in 52 %, with
 * synonyms in 53 %.
 */
final class KnowledgeIndex {

    /** How well an entry fits, from 0 to 1; near 0.1 it begins to be likely, and 0.3 is a good fit. */
    record Match(Entry entry, double likeness) {}

    private static final String TERMS = "terms";
    private static final String POSITION = "position";
    private static final int CANDIDATES = 32;
    private static final int MOST_TELLING_TERMS = 40;
    private static final double CLOSEST_TEXT = 0.15;

    /** Of so many candidates the single texts are looked at. */
    private static final int LOOKED_INTO = 16;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparing(match -> match.entry().id());

    private final List<Entry> entries;
    private final Map<Entry, Integer> positions;
    private final List<Vector> entryVectors = new ArrayList<>();
    private final List<List<Vector>> textVectors = new ArrayList<>();
    private final Rarity rarity;
    private final IndexSearcher searcher;

    KnowledgeIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.positions = IntStream.range(0, entries.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(this.entries::get, Function.identity()));
        List<List<List<String>>> terms = entries.parallelStream()
                .map(entry ->
                        entry.texts().stream().map(text -> Terms.of(text).all()).toList())
                .toList();
        this.rarity = new Rarity(terms);
        for (List<List<String>> texts : terms) {
            List<int[]> numbers = texts.stream().map(rarity::numbers).toList();
            int[] together =
                    numbers.stream().flatMapToInt(Arrays::stream).sorted().toArray();
            entryVectors.add(Vector.of(together, rarity));
            textVectors.add(
                    numbers.stream().map(text -> Vector.of(text, rarity)).toList());
        }
        this.searcher = new IndexSearcher(index());
    }

    /** The text as a vector among the entries. */
    Vector vector(String text) {
        return Vector.of(rarity.numbers(Terms.of(text).all()), rarity);
    }

    /** The whole of an entry of this index. */
    Vector vector(Entry entry) {
        return entryVectors.get(position(entry));
    }

    /** What is like the question, best first, each entry once. */
    List<Match> find(Vector question) {
        List<Match> byWhole = candidates(question).stream()
                .map(position -> new Match(
                        entries.get(position), (1 - CLOSEST_TEXT) * question.times(entryVectors.get(position))))
                .sorted(BEST_FIRST)
                .toList();
        return Stream.concat(
                        byWhole.stream().limit(LOOKED_INTO).map(match -> lookInto(question, match)),
                        byWhole.stream().skip(LOOKED_INTO))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Match lookInto(Vector question, Match match) {
        double closest = textVectors.get(position(match.entry())).stream()
                .mapToDouble(question::times)
                .max()
                .orElse(0);
        return new Match(match.entry(), Math.min(1, match.likeness() + CLOSEST_TEXT * closest));
    }

    private List<Integer> candidates(Vector question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.heaviest(MOST_TELLING_TERMS)
                .forEach(term ->
                        query.add(FeatureField.newLinearQuery(TERMS, name(term.number()), term.value()), Occur.SHOULD));
        try {
            List<Integer> positions = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.build(), CANDIDATES).scoreDocs) {
                positions.add(position(found.doc));
            }
            return positions;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private int position(Entry entry) {
        return requireNonNull(positions.get(entry), "an entry of another index");
    }

    private int position(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues positions = leaf.reader().getNumericDocValues(POSITION);
        positions.advanceExact(document - leaf.docBase);
        return (int) positions.longValue();
    }

    private DirectoryReader index() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int position : IntStream.range(0, entries.size()).toArray()) {
                    Document document = new Document();
                    document.add(new NumericDocValuesField(POSITION, position));
                    entryVectors
                            .get(position)
                            .terms()
                            .forEach(term -> document.add(new FeatureField(TERMS, name(term.number()), term.value())));
                    writer.addDocument(document);
                }
            }
            return DirectoryReader.open(directory);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String name(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
    }
}
