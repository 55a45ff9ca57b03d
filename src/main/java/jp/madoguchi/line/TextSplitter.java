package jp.madoguchi.line;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text that is longer than one message may be, at the kindest place there is: after a paragraph, else a line, else
 * a sentence, else between grapheme clusters. A kinder place counts only in the second half of what fits, so that the
 * parts stay few. Nothing is lost but white space at the seams.
 */
final class TextSplitter {
    private static final String SENTENCE_ENDS = "。．！？!?";
    private static final String CLOSING = "」』）)】〉》”’";

    private TextSplitter() {}

    /** Parts of at most {@code limit} UTF-16 code units, each with something to read in it. */
    static List<String> split(String text, int limit) {
        BreakIterator boundaries = Graphemes.boundaries(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > limit) {
            int end = seam(text, boundaries, start, start + limit);
            parts.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        parts.add(text.substring(start));
        return parts.stream()
                .map(part -> part.startsWith("\n") ? part.stripLeading() : part)
                .filter(Wording::isVisible)
                .toList();
    }

    private static int seam(String text, BreakIterator boundaries, int start, int limit) {
        int half = start + (limit - start) / 2;
        int paragraph = text.lastIndexOf("\n\n", limit - 2) + 2;
        if (paragraph > half) {
            return paragraph;
        }
        int line = text.lastIndexOf('\n', limit - 1) + 1;
        if (line > half) {
            return line;
        }
        for (int end = limit; end > half; end--) {
            if (endsSentence(text, end) && boundaries.isBoundary(end)) {
                return end;
            }
        }
        return Graphemes.atOrBefore(boundaries, text, start, limit);
    }

    /** Whether a sentence, with the brackets that close after it, ends right before {@code end}. */
    private static boolean endsSentence(String text, int end) {
        if (end < text.length() && (isOneOf(SENTENCE_ENDS, text, end) || isOneOf(CLOSING, text, end))) {
            return false;
        }
        int last = end - 1;
        while (last > 0 && isOneOf(CLOSING, text, last)) {
            last--;
        }
        return isOneOf(SENTENCE_ENDS, text, last);
    }

    private static boolean isOneOf(String characters, String text, int index) {
        return characters.indexOf(text.charAt(index)) >= 0;
    }
}
