package jp.madoguchi.line;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts text between what a person sees as one character: a family emoji, か with its dakuten, a flag. */
final class Graphemes {
    private static final String ELLIPSIS = "…";

    private Graphemes() {}

    /**
     * The text, or its beginning and an ellipsis when it is longer than {@code clusters} grapheme clusters or
     * {@code units} UTF-16 code units. A single cluster that is too long already, as only nonsense is, is cut between code
     * points.
     */
    static String cut(String text, int clusters, int units) {
        BreakIterator boundaries = boundaries(text);
        int end = after(boundaries, clusters);
        if (end == text.length() && end <= units) {
            return text;
        }
        int room = Math.min(after(boundaries, clusters - 1), units - ELLIPSIS.length());
        return text.substring(0, atOrBefore(boundaries, text, 0, room)) + ELLIPSIS;
    }

    /** The places where {@code text} may be cut. */
    static BreakIterator boundaries(String text) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        return boundaries;
    }

    /** The last place to cut in {@code (start, limit]}; between code points when the cluster there is longer than that. */
    static int atOrBefore(BreakIterator boundaries, String text, int start, int limit) {
        int boundary = boundaries.isBoundary(limit) ? limit : boundaries.preceding(limit);
        if (boundary > start || limit == start) {
            return boundary;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static int after(BreakIterator boundaries, int clusters) {
        boundaries.first();
        int end = boundaries.next(clusters);
        return end == BreakIterator.DONE ? boundaries.last() : end;
    }
}
