package jp.madoguchi.language.easy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is counted: in one width, without readings and without the spaces between phrases; it remembers where
 * each character stood. Example: {@code 困(こま)って いる ＡＢ} becomes {@code 困っているAB}.
 */
final class BareText {

    /** A reading behind kanji; an explanation in wide brackets holds a space, a kanji or a sign and is no reading. */
    private static final Pattern READING = Pattern.compile(
            "(?<=[\\p{IsHan}々〇])[ァ-ヶ]?(?:\\([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+\\)|（[\\p{IsHiragana}\\p{IsKatakana}ー・]+）)");

    private final String given;
    private final String text;
    private final int[] places;

    private BareText(String given, String text, int[] places) {
        this.given = given;
        this.text = text;
        this.places = places;
    }

    static BareText of(String given) {
        boolean[] left = new boolean[given.length()];
        Matcher readings = READING.matcher(given);
        while (readings.find()) {
            int bracket = given.charAt(readings.start()) == '(' || given.charAt(readings.start()) == '（' ? 0 : 1;
            Arrays.fill(left, readings.start() + bracket, readings.end(), true);
        }
        StringBuilder text = new StringBuilder();
        int[] places = new int[given.length() * 4 + 1];
        int index = 0;
        while (index < given.length()) {
            int end = given.offsetByCodePoints(index, 1);
            while (end < given.length() && "ﾞﾟ".indexOf(given.charAt(end)) >= 0) {
                end++;
            }
            String one = left[index] ? "" : normalized(given.substring(index, end));
            for (int added = 0; added < one.length(); added++) {
                places = text.length() + 1 < places.length ? places : Arrays.copyOf(places, places.length * 2);
                places[text.length()] = index;
                text.append(one.charAt(added));
            }
            index = end;
        }
        places[text.length()] = given.length();
        return new BareText(given, text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    private static String normalized(String one) {
        String unified = Normalizer.normalize(one, Form.NFKC);
        return unified.equals("\n") ? unified : unified.replaceAll("[\\s\\p{Cf}\\p{Cc}]", "");
    }

    String text() {
        return text;
    }

    /** Where the character at {@code index} stood in the text as it was given. */
    int place(int index) {
        return places[index];
    }

    /** Where what ends before {@code index} ended in the text as it was given; a reading behind it belongs to it. */
    int end(int index) {
        return index == 0 ? 0 : lastOf(index - 1);
    }

    private int lastOf(int index) {
        return Math.min(given.length(), given.offsetByCodePoints(places[index], 1));
    }

    String given() {
        return given;
    }

    /** What stands in the given text between two places of the bare one. */
    String excerpt(int from, int to) {
        return given.substring(place(from), Math.max(place(from), end(to)));
    }
}
