package jp.madoguchi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * entries' vectors and finds the candidates by the terms of the question that tell most; the candidates are then compared
 * exactly: mostly with the entry as a whole, because one text that happens to be like the question means less than many
 * that are a little, and partly with the closest text.
 */
final class KnowledgeIndex {

    private static final String TERMS = "terms";
    private static final String POSITION = "position";
    private static final int CANDIDATES = 40;
    private static final int MOST_TELLING = 64;
    static final double CLOSEST = Double.parseDouble(System.getProperty("closest","0.15"));

    private final List<Entries.Entry> entries;
    private final List<Vector> whole = new ArrayList<>();
    private final List<List<Vector>> parts = new ArrayList<>();
    private final Rarity rarity;
    private final IndexSearcher searcher;

    KnowledgeIndex(List<Entries.Entry> entries) {
        this.entries = List.copyOf(entries);
        List<List<Set<String>>> terms = entries.parallelStream()
                .map(entry -> entry.texts().stream().map(text -> Terms.of(text).all()).toList())
                .toList();
        List<Map<String, Integer>> counts = terms.stream().map(KnowledgeIndex::counts).toList();
        this.rarity = new Rarity(IntStream.range(0,entries.size()).filter(i->!Boolean.getBoolean("nidf")||entries.get(i).kind()==Hit.Kind.NEED).mapToObj(i->counts.get(i).keySet()).toList());
        for (int position = 0; position < entries.size(); position++) {
            whole.add(Vector.of(counts.get(position), rarity));
            parts.add(terms.get(position).stream()
                    .map(text -> Vector.of(counts(List.of(text)), rarity))
                    .toList());
        }
        this.searcher = new IndexSearcher(index());
    }

    /** What fits the text, best first, each entry once, at most {@code limit}. */
    List<Hit> find(String text, int limit) {
        Vector question = Vector.of(counts(List.of(Terms.of(text).all())), rarity);
        return candidates(question).stream()
                .map(position -> hit(question, position))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
                .limit(limit)
                .toList();
    }

    private Hit hit(Vector question, int position) {
        Entries.Entry entry = entries.get(position);
        double closest = parts.get(position).stream()
                .mapToDouble(question::times)
                .max()
                .orElse(0);
        double score = (1 - CLOSEST) * question.times(whole.get(position)) + CLOSEST * closest;
        return new Hit(entry.kind(), entry.id(), Math.min(1, score));
    }

    private List<Integer> candidates(Vector question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        IntStream.range(0, question.size())
                .boxed()
                .sorted(Comparator.comparingDouble(position -> -question.value(position)))
                .limit(MOST_TELLING)
                .forEach(position -> query.add(
                        FeatureField.newLinearQuery(TERMS, name(question.number(position)), question.value(position)),
                        Occur.SHOULD));
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
                for (int position = 0; position < entries.size(); position++) {
                    Document document = new Document();
                    document.add(new NumericDocValuesField(POSITION, position));
                    Vector vector = whole.get(position);
                    for (int term = 0; term < vector.size(); term++) {
                        document.add(new FeatureField(TERMS, name(vector.number(term)), vector.value(term)));
                    }
                    writer.addDocument(document);
                }
            }
            return DirectoryReader.open(directory);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Map<String, Integer> counts(List<Set<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(term -> counts.merge(term, 1, Integer::sum)));
        return counts;
    }

    private static String name(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
    }
}
