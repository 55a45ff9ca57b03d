package jp.madoguchi.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Splits Japanese into words with Kuromoji and its IPADIC dictionary. Safe to use from many threads. */
public final class Tokenizer {

    private Tokenizer() {}

    /** The words of the text in order; spaces and punctuation are tokens too, so that nothing of the text is lost. */
    public static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>();
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
            BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
            ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
            PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String surface = term.toString();
                tokens.add(new Token(
                        surface,
                        offset.startOffset(),
                        Optional.ofNullable(base.getBaseForm()).orElse(surface),
                        Optional.ofNullable(reading.getReading()).map(Kana::toHiragana),
                        Optional.ofNullable(partOfSpeech.getPartOfSpeech()).orElse("")));
            }
            tokenizer.end();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return List.copyOf(tokens);
    }
}
