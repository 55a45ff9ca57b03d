package jp.madoguchi.language;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings what people type into one form before anything looks at it: full and half width, invisible characters, emoji,
 * letters held down for emphasis, and spaces between Japanese words.
 *
 * <p>Example: {@code "ｶﾞｯｺｳに　いきたくないーーー😢"} becomes {@code "ガッコウにいきたくないー"}.
 */
public final class Normalizer {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");
    private static final Pattern EMOJI = Pattern.compile("[\\p{So}\\p{Cs}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{20E3}]+");
    private static final Pattern HELD_DOWN = Pattern.compile("([\\p{IsHiragana}\\p{IsKatakana}ー〜~!?。、.…])\\1{2,}");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u3000]+");
    private static final Pattern SPACE_IN_JAPANESE = Pattern.compile(
            "(?<=[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー。、!?]) (?=[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー])");

    private Normalizer() {}

    /** The text in one form; never longer than its NFKC form. Line breaks stay, because they separate thoughts. */
    public static String normalize(String text) {
        String unified = java.text.Normalizer.normalize(text, Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .toLowerCase(Locale.ROOT);
        String visible =
                EMOJI.matcher(INVISIBLE.matcher(unified).replaceAll("")).replaceAll(" ");
        String calm = HELD_DOWN.matcher(visible).replaceAll("$1");
        String spaced = SPACES.matcher(calm).replaceAll(" ");
        return SPACE_IN_JAPANESE.matcher(spaced).replaceAll("").strip();
    }
}
