package jp.madoguchi.dialogue;

import java.text.BreakIterator;
import java.util.Locale;

/** Keeps labels inside LINE's limit for quick replies, 20 grapheme clusters (text-character-count, quick reply). */
final class Labels {

    private static final int LONGEST = 20;

    private Labels() {}

    /** Whether a button can say the whole label. */
    static boolean fits(String label) {
        return fit(label).equals(label);
    }

    /** The label, shortened with 「…」 when it is too long for a button. */
    static String fit(String label) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.JAPANESE);
        clusters.setText(label);
        int end = 0;
        for (int count = 0; count < LONGEST; count++) {
            int next = clusters.next();
            if (next == BreakIterator.DONE) {
                return label;
            }
            if (count < LONGEST - 1) {
                end = next;
            }
        }
        return clusters.next() == BreakIterator.DONE ? label : label.substring(0, end) + "…";
    }
}
