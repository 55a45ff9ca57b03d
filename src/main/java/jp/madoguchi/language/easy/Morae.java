package jp.madoguchi.language.easy;

import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Token;

/** Counts 拍, the beats in which Japanese is spoken: きょう has two, がっこう four. */
final class Morae {

    private static final String JOINED = "ゃゅょぁぃぅぇぉゎ";

    /** よん, にじゅう, さんびゃく: a digit takes about two beats. */
    private static final int OF_A_DIGIT = 2;

    /** ディー, エス: a letter that is spelled out takes two beats. */
    private static final int OF_A_LETTER = 2;

    /** Longer Latin words are read as words: LINE is ライン. */
    private static final int SPELLED_OUT = 3;

    private Morae() {}

    /** How many beats a word has; punctuation has none. */
    static int of(Token token) {
        if (token.reading().isPresent() && token.surface().codePoints().noneMatch(Character::isDigit)) {
            return ofKana(token.reading().get());
        }
        if (token.surface().matches("[\\p{Alpha}]+")) {
            int letters = token.surface().length();
            return letters <= SPELLED_OUT ? letters * OF_A_LETTER : letters;
        }
        int digits =
                (int) token.surface().codePoints().filter(Character::isDigit).count();
        return digits > 0 ? digits * OF_A_DIGIT : ofKana(token.surface());
    }

    static int ofKana(String kana) {
        return (int) Kana.toHiragana(kana)
                .codePoints()
                .filter(character -> Kana.isKana(character) || Kana.isKanji(character))
                .filter(character -> JOINED.indexOf(character) < 0)
                .count();
    }
}
