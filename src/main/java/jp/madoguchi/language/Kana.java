package jp.madoguchi.language;

/** Small facts about kana and kanji. */
public final class Kana {

    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private Kana() {}

    /** Katakana as hiragana; everything else, such as the long mark ー, stays. */
    public static String toHiragana(String text) {
        return text.codePoints()
                .map(character -> character >= 'ァ' && character <= 'ヶ' ? character + KATAKANA_TO_HIRAGANA : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Hiragana as katakana; everything else stays. */
    public static String toKatakana(String text) {
        return text.codePoints()
                .map(character -> character >= 'ぁ' && character <= 'ゖ' ? character - KATAKANA_TO_HIRAGANA : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the character is a kanji, or the mark 々 that repeats one. */
    public static boolean isKanji(int character) {
        return character == '々' || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Whether the character is hiragana or katakana, or their long mark. */
    public static boolean isKana(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || character == 'ー';
    }

    /** Whether any kanji stands in the text. */
    public static boolean hasKanji(String text) {
        return text.codePoints().anyMatch(Kana::isKanji);
    }

    /** Whether the text is written in hiragana only, apart from punctuation and digits, and long enough to tell. */
    public static boolean isHiraganaOnly(String text) {
        long hiragana = text.codePoints()
                .filter(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA)
                .count();
        boolean otherLetters = text.codePoints()
                .filter(Character::isLetter)
                .anyMatch(character ->
                        character != 'ー' && Character.UnicodeScript.of(character) != Character.UnicodeScript.HIRAGANA);
        return hiragana >= 5 && !otherLetters;
    }
}
