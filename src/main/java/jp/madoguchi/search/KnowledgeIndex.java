package jp.madoguchi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.knowledge.Knowledge;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds needs, windows and programs for one thought in a person's words.
 *
 * <p>Lucene finds the candidates: every text of every entry is a document with its words and the grams of its reading
 * (see {@link Terms}). The candidates are then compared with the question itself, which gives a score from 0 to 1 that
 * means the same for every question, so that a threshold can be set on it.
 */
public final class KnowledgeIndex {

    private static final int CANDIDATES = 120;
    private static final double WORDS = 0.5;
    private static final double GRAMS = 0.5;
    private static final double CLOSEST = 0.7;
    private static final double WHOLE_ENTRY = 0.3;

    /** Below this weight a text says too little to be sure of anything, however well it fits. */
    private static final double ENOUGH_TO_TELL = 9;

    private final IndexSearcher searcher;
    private final List<Entries.Text> texts;
    private final List<Terms> terms = new ArrayList<>();
    private final Map<String, Terms> whole = new HashMap<>();
    private final Rarity words;
    private final Rarity grams;

    public KnowledgeIndex(Knowledge knowledge) {
        this(Entries.of(knowledge));
    }

    KnowledgeIndex(List<Entries.Text> texts) {
        this.texts = texts;
        Map<String, Set<String>> entryWords = new HashMap<>();
        Map<String, Set<String>> entryGrams = new HashMap<>();
        for (Entries.Text text : texts) {
            Terms analysed = Terms.of(text.text());
            terms.add(analysed);
            entryWords.computeIfAbsent(key(text), unused -> new HashSet<>()).addAll(analysed.words());
            entryGrams.computeIfAbsent(key(text), unused -> new HashSet<>()).addAll(analysed.grams());
        }
        entryWords.forEach((key, found) -> whole.put(key, new Terms(found, entryGrams.getOrDefault(key, Set.of()))));
        this.words = new Rarity(terms, Terms::words);
        this.grams = new Rarity(terms, Terms::grams);
        this.searcher = index();
    }

    /** What fits the text, best first, each entry once, at most {@code limit}. */
    public List<Hit> find(String text, int limit) {
        Terms question = Terms.of(text);
        Map<String, Hit> best = new HashMap<>();
        for (int position : candidates(question)) {
            Entries.Text candidate = texts.get(position);
            Terms analysed = terms.get(position);
            Terms entry = whole.getOrDefault(key(candidate), analysed);
            double score = candidate.weight() * score(question, analysed, entry);
            Hit hit = new Hit(candidate.kind(), candidate.id(), Math.min(1, score));
            best.merge(key(candidate), hit, (left, right) -> left.score() >= right.score() ? left : right);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
                .limit(limit)
                .toList();
    }

    private double score(Terms question, Terms text, Terms entry) {
        double closest = alike(question, text);
        double enough = Math.min(1, (words.of(question.words()) + grams.of(question.grams()) / 4) / ENOUGH_TO_TELL);
        double covered = WORDS * words.coverage(question.words(), entry.words())
                + GRAMS * grams.coverage(question.grams(), entry.grams());
        return enough * (CLOSEST * closest + WHOLE_ENTRY * covered);
    }

    private double alike(Terms question, Terms text) {
        double bySound = grams.likeness(question.grams(), text.grams());
        double byWords = words.likeness(question.words(), text.words());
        // Text in kana gives Kuromoji no words to speak of: then the sound alone decides.
        return Math.max(bySound, WORDS * byWords + GRAMS * bySound);
    }

    private List<Integer> candidates(Terms question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.words().stream().limit(200).forEach(word -> query.add(term("words", word, 2f), Occur.SHOULD));
        question.grams().stream().limit(600).forEach(gram -> query.add(term("grams", gram, 1f), Occur.SHOULD));
        try {
            List<Integer> positions = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.build(), CANDIDATES).scoreDocs) {
                positions.add(searcher.storedFields()
                        .document(found.doc)
                        .getField("position")
                        .numericValue()
                        .intValue());
            }
            return positions;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Query term(String field, String value, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, value)), boost);
    }

    private IndexSearcher index() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int position = 0; position < texts.size(); position++) {
                    Document document = new Document();
                    document.add(new StoredField("position", position));
                    for (String word : terms.get(position).words()) {
                        document.add(new StringField("words", word, Store.NO));
                    }
                    for (String gram : terms.get(position).grams()) {
                        document.add(new StringField("grams", gram, Store.NO));
                    }
                    writer.addDocument(document);
                }
            }
            IndexSearcher fresh = new IndexSearcher(DirectoryReader.open(directory));
            IndexSearcher.setMaxClauseCount(4096);
            return fresh;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String key(Entries.Text text) {
        return text.kind() + ":" + text.id();
    }
}
