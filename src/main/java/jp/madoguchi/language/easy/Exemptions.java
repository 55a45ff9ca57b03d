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
        for (int index = 1; index < tokens.size(); index++) {
            String mark = tokens.get(index).surface();
            if (mark.startsWith("(") || mark.startsWith("<") || mark.startsWith("【")) {
                int end = tokens.get(index).start();
                exempt.set(explained(text, tokens, index), end);
            }
        }
        return exempt;
    }

    /** Where the word begins that the bracket at {@code bracket} explains: a quotation, a run of nouns, or one word. */
    private static int explained(String text, List<Token> tokens, int bracket) {
        Token last = tokens.get(bracket - 1);
        if (last.surface().equals("」")) {
            int quote = text.lastIndexOf('「', last.start());
            return quote < 0 ? last.start() : quote;
        }
        int begin = bracket - 1;
        while (begin > 0 && isNominal(tokens.get(begin)) && isNominal(tokens.get(begin - 1))) {
            begin--;
        }
        return tokens.get(begin).start();
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech().startsWith("名詞")
                || token.partOfSpeech().startsWith("接頭詞")
                || token.surface().equals("・");
    }
}
