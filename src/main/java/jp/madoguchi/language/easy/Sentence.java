package jp.madoguchi.language.easy;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.Tokenizer;

/**
 * A sentence of a text, told apart into words.
 *
 * @param source the text that it stands in
 * @param start where it begins in the bare text
 * @param text without readings and spaces
 * @param exempt for each character, whether it belongs to a name, an address or a word that is explained right there
 */
record Sentence(BareText source, int start, String text, List<Token> tokens, BitSet exempt) {

    private static final Pattern CLOSED = Pattern.compile(".*[。！？!?][」』）)]*$", Pattern.DOTALL);

    private static final Pattern LIST_ITEM = Pattern.compile("^[・□◇◆■※●○▶→\\-*].*|^\\d+[.)].*", Pattern.DOTALL);

    static Sentence of(BareText source, int start, int end, Lexicon lexicon) {
        String text = source.text().substring(start, end);
        List<Token> tokens = Tokenizer.tokenize(text);
        return new Sentence(source, start, text, tokens, Exemptions.of(text, tokens, lexicon.names()));
    }

    /** A heading, an item of a list or a name on its own: not a sentence that must end politely. */
    boolean isLabel() {
        boolean noPredicate = tokens.stream()
                .noneMatch(token -> token.partOfSpeech().startsWith("動詞-自立")
                        || token.partOfSpeech().startsWith("形容詞")
                        || token.partOfSpeech().startsWith("助動詞"));
        return !CLOSED.matcher(text).matches()
                && (noPredicate || LIST_ITEM.matcher(text).matches());
    }

    boolean isExempt(Token token) {
        return exempt.get(token.start());
    }

    /** A finding about the characters from {@code from} to {@code to} of this sentence. */
    Finding finding(Criterion criterion, int from, int to, String suggestion) {
        return new Finding(
                criterion,
                source.place(start + from),
                source.end(start + to),
                source.excerpt(start + from, start + to),
                suggestion);
    }

    Finding finding(Criterion criterion, Token token, String suggestion) {
        return finding(criterion, token.start(), token.start() + token.surface().length(), suggestion);
    }

    Finding finding(Criterion criterion, String suggestion) {
        return finding(criterion, 0, text.length(), suggestion);
    }
}
