package jp.madoguchi.language;

import java.util.Optional;

/**
 * A word as Kuromoji sees it.
 *
 * @param surface as written
 * @param start where it begins in the text, in UTF-16 units
 * @param base the dictionary form, for example 困る for 困っ
 * @param reading in hiragana; empty for words that the dictionary does not know
 * @param partOfSpeech IPADIC's classification, for example {@code 動詞-自立}
 */
public record Token(String surface, int start, String base, Optional<String> reading, String partOfSpeech) {}
