package jp.madoguchi.language.easy;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.language.Token;

/** Finds what need not be easy: registered names, addresses, telephone numbers, and words that are explained right behind. */
final class Exemptions {

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[!-~]+|[\\w.+-]+@[\\w.-]+|(?<!\\d)#?\\d{2,5}-\\d{1,4}-\\d{3,4}|(?<!\\d)#\\d{4}|\\{[a-z]+}");

    private Exemptions() {}

    static BitSet of(String text, List<Token> tokens, List<String> names) {
        BitSet exempt = new BitSet(text.length());
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                exempt.set(at, at + name.length());
            }
        }
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            exempt.set(addresses.start(), addresses.end());
        }
        for (int bracket = 1; bracket < text.length(); bracket++) {
            if ("(<【".indexOf(text.charAt(bracket)) >= 0) {
                exempt.set(explained(text, tokens, bracket), bracket);
            }
        }
        return exempt;
    }

    /** Where the word begins that the bracket at {@code bracket} explains: a quotation, a run of nouns, or one word. */
    private static int explained(String text, List<Token> tokens, int bracket) {
        if (text.charAt(bracket - 1) == '」') {
            return Math.max(0, text.lastIndexOf('「', bracket - 1));
        }
        int word = tokens.size() - 1;
        while (tokens.get(word).start() >= bracket) {
            word--;
        }
        while (word > 0 && isNominal(tokens.get(word)) && isNominal(tokens.get(word - 1))) {
            word--;
        }
        return tokens.get(word).start();
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech().startsWith("名詞")
                || token.partOfSpeech().startsWith("接頭詞")
                || token.surface().equals("・");
    }
}
