package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Splits Japanese text into sentences at 。！？ and line ends, but not inside 「…」 and （…）. */
final class Sentences {

    private Sentences() {}

    /** The sentences without surrounding space, each with its closing mark. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            depth = Math.max(
                    0, depth + ("「『（".indexOf(character) >= 0 ? 1 : 0) - ("」』）".indexOf(character) >= 0 ? 1 : 0));
            if (character == '\n' || (depth == 0 && "。！？!?".indexOf(character) >= 0)) {
                sentences.add(text.substring(start, index + 1).strip());
                start = index + 1;
            }
        }
        sentences.add(text.substring(start).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** How long the sentence is to a reader: in characters, without spaces and without readings in half-width brackets. */
    static int length(String sentence) {
        String read = sentence.replaceAll("\\([\\p{IsHiragana}ー]+\\)", "").replaceAll("\\s", "");
        return read.codePointCount(0, read.length());
    }
}
