package jp.madoguchi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.search.View.Part;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Ranks documents that have a question and an answer, such as any city's FAQ, for what people ask. The question and the
 * answer are each indexed in the {@link View}s that the bot itself understands by, and every term counts by how rare it
 * is among these documents (BM25).
 *
 * <p>Immutable and safe to use from many threads. Everything is in memory.
 */
public final class Documents {

    /** Questions are short, so that how often a term stands there, and how long they are, tells little. */
    private static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    /** It joins neighbours only, so that Lucene's numbers stay the places of the documents. */
    private static final MergePolicy KEEPING_THE_ORDER = new LogDocMergePolicy();

    private static final int BATCH = 1024;

    private final IndexSearcher searcher;

    /**
     * What is ranked.
     *
     * @param question what the document answers; may be empty
     * @param answer what it says; may be empty
     */
    public record Entry(String question, String answer) {

        private String text(Part part) {
            return switch (part) {
                case QUESTION -> question;
                case ANSWER -> answer;
            };
        }
    }

    /** Prepares everything for these documents. */
    public Documents(List<Entry> entries) {
        this.searcher = new IndexSearcher(index(entries));
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
    }

    /**
     * The places of the documents that fit, from 0 in the order in which they were given, best first. What shares nothing
     * with the query is left out, so that there may be fewer than {@code limit}, or none.
     */
    public List<Integer> best(String query, int limit) {
        String asked = Requests.strip(Thoughts.gist(Normalizer.normalize(query)));
        try {
            return Stream.of(searcher.search(query(View.of(asked)), limit).scoreDocs)
                    .map((ScoreDoc found) -> found.doc)
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Query query(Map<View, List<String>> views) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Map.Entry<View, List<String>> view : views.entrySet()) {
            for (Known known : telling(view.getKey(), view.getValue())) {
                known.clauses().forEach(clause -> query.add(clause, Occur.SHOULD));
            }
        }
        return query.build();
    }

    /** A term of a query that some document has. */
    private record Known(int frequency, List<Query> clauses) {}

    /** The terms that are known, without repeats; of too many, the rarest, because they tell most. */
    private List<Known> telling(View view, List<String> terms) throws IOException {
        List<Known> telling = new ArrayList<>();
        for (String term : new LinkedHashSet<>(terms)) {
            Known known = known(view, term);
            if (known.frequency() > 0) {
                telling.add(known);
            }
        }
        return telling.size() <= view.mostTerms()
                ? telling
                : telling.stream()
                        .sorted(Comparator.comparingInt(Known::frequency))
                        .limit(view.mostTerms())
                        .toList();
    }

    private Known known(View view, String text) throws IOException {
        int frequency = 0;
        List<Query> clauses = new ArrayList<>();
        for (Part part : Part.values()) {
            Term term = new Term(view.field(part), text);
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                frequency += states.docFreq();
                clauses.add(new BoostQuery(new TermQuery(term, states), view.weight(part)));
            }
        }
        return new Known(frequency, clauses);
    }

    private static IndexReader index(List<Entry> entries) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig settings =
                    new IndexWriterConfig().setSimilarity(SIMILARITY).setMergePolicy(KEEPING_THE_ORDER);
            try (IndexWriter writer = new IndexWriter(directory, settings)) {
                for (int start = 0; start < entries.size(); start += BATCH) {
                    List<Entry> batch = entries.subList(start, Math.min(entries.size(), start + BATCH));
                    writer.addDocuments(
                            batch.parallelStream().map(Documents::document).toList());
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Document document(Entry entry) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        Document document = new Document();
        for (Part part : Part.values()) {
            View.of(entry.text(part))
                    .forEach((view, terms) -> document.add(new Field(view.field(part), new GivenTokens(terms), type)));
        }
        return document;
    }
}
