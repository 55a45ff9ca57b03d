package jp.madoguchi.safety;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.language.Normalizer;

/**
 * The forms of a message in which rules look for words: normalised, and without what people put between single
 * letters, so that {@code し、に、た、い} is read as {@code しにたい}. Never the tokens of an analyser: those
 * have lost the negation and the wish.
 */
final class Forms {

    /** Circles that hide a character (○にたい); the normaliser would take them for emoji and drop them. */
    private static final Pattern CIRCLE = Pattern.compile("[○◯●◎⚪⭕]");

    /** People break lines in the middle of a sentence. */
    private static final Pattern LINE_BREAK_IN_JAPANESE = Pattern.compile(
            "(?<=[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー])\\n{1,3}(?=[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}])");

    private static final Pattern LINE_BREAK = Pattern.compile("\\n");

    private static final int LONGEST_SEPARATOR = 3;
    private static final int FEWEST_LETTERS = 3;

    private Forms() {}

    static Set<String> of(String text) {
        String lines = Normalizer.normalize(CIRCLE.matcher(text).replaceAll("〇"));
        String normal = LINE_BREAK
                .matcher(LINE_BREAK_IN_JAPANESE.matcher(lines).replaceAll(""))
                .replaceAll(" ");
        Set<String> forms = new LinkedHashSet<>();
        forms.add(normal);
        forms.add(joinSingleLetters(normal));
        return forms;
    }

    /** Drops the separators wherever three letters or more stand one by one. */
    static String joinSingleLetters(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            int end = endOfSpelledRun(text, position);
            for (; position < end; position++) {
                if (Character.isLetterOrDigit(text.charAt(position))) {
                    result.append(text.charAt(position));
                }
            }
            if (position < text.length()) {
                boolean letter = Character.isLetterOrDigit(text.charAt(position));
                do {
                    result.append(text.charAt(position++));
                } while (letter && position < text.length() && Character.isLetterOrDigit(text.charAt(position)));
            }
        }
        return result.toString();
    }

    /** Where a run of single letters that begins here ends; {@code start} itself when none begins here. */
    private static int endOfSpelledRun(String text, int start) {
        int letters = 0;
        int end = start;
        int position = start;
        while (isSingleLetter(text, position)) {
            letters++;
            end = position + 1;
            position = afterSeparator(text, end);
        }
        return letters >= FEWEST_LETTERS ? end : start;
    }

    private static boolean isSingleLetter(String text, int position) {
        return position < text.length()
                && Character.isLetterOrDigit(text.charAt(position))
                && (position + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(position + 1)));
    }

    private static int afterSeparator(String text, int start) {
        int position = start;
        while (position < text.length()
                && position - start < LONGEST_SEPARATOR
                && !Character.isLetterOrDigit(text.charAt(position))) {
            position++;
        }
        return position;
    }
}
