package jp.madoguchi.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.search.Documents.Entry;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What anybody gets from Lucene without further thought: BM25 over one field, with the analyzer for Japanese as it comes. */
final class PlainSearch {

    private static final String FIELD = "text";

    private final JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    private final IndexSearcher searcher;

    PlainSearch(List<Entry> entries) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig settings = new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new TextField(FIELD, entry.question() + "\n" + entry.answer(), Store.NO));
                writer.addDocument(document);
            }
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<Integer> best(String query, int limit) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream(FIELD, query)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new TermQuery(new Term(FIELD, word.toString())), Occur.SHOULD);
            }
            stream.end();
        }
        return Stream.of(searcher.search(words.build(), limit).scoreDocs)
                .map(found -> found.doc)
                .toList();
    }
}
