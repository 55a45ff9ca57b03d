package jp.madoguchi.language;

import java.util.ArrayList;
import java.util.List;

/** Splits Japanese text into sentences at 。！？ and line ends, but not inside 「…」 and （…）. */
public final class Sentences {

    private Sentences() {}

    /** Where a sentence begins and ends in its text, in UTF-16 units, without surrounding space. */
    public record Span(int start, int end) {}

    /** The sentences without surrounding space, each with its closing mark. */
    public static List<String> of(String text) {
        return spans(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** Where the sentences stand. */
    public static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            depth = Math.max(
                    0, depth + ("「『（(".indexOf(character) >= 0 ? 1 : 0) - ("」』）)".indexOf(character) >= 0 ? 1 : 0));
            if (character == '\n' || (depth == 0 && "。！？!?".indexOf(character) >= 0)) {
                add(spans, text, start, index + 1);
                start = index + 1;
            }
            depth = character == '\n' ? 0 : depth;
        }
        add(spans, text, start, text.length());
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        String stripped = text.substring(start, end).strip();
        if (!stripped.isEmpty()) {
            int begin = text.indexOf(stripped, start);
            spans.add(new Span(begin, begin + stripped.length()));
        }
    }

    /** How long the sentence is to a reader: in characters, without spaces and without readings in half-width brackets. */
    public static int length(String sentence) {
        String read = sentence.replaceAll("\\([\\p{IsHiragana}ー]+\\)", "").replaceAll("\\s", "");
        return read.codePointCount(0, read.length());
    }
}
