package jp.madoguchi.language.easy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Token;

/**
 * The operator's list of words and how early a learner knows them. There is no official list since 2010, so none is part
 * of the program.
 */
public final class Vocabulary {

    /** How early a word is learned: N5 first, N1 last (日本語能力試験). */
    public enum Level {
        N5,
        N4,
        N3,
        N2,
        N1
    }

    private final Map<String, Level> levels;

    private Vocabulary(Map<String, Level> levels) {
        this.levels = levels;
    }

    /**
     * Reads tab-separated lines of surface, reading and level; further columns and a line of headings are skipped. A word
     * that stands there twice counts as the easier one.
     *
     * @throws IllegalArgumentException naming the line that has fewer than three columns or an unknown level
     */
    public static Vocabulary read(Stream<String> lines) {
        Map<String, Level> levels = new HashMap<>();
        int[] number = {0};
        lines.forEach(line -> {
            number[0]++;
            String[] columns = line.split("\t", -1);
            boolean headings = number[0] == 1 && columns.length > 2 && columns[2].equals("level");
            if (line.isBlank() || line.startsWith("#") || headings) {
                return;
            }
            Level level = level(columns, number[0]);
            Stream.of(columns[0], Kana.toHiragana(columns[1]))
                    .filter(word -> !word.isBlank())
                    .forEach(
                            word -> levels.merge(word, level, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        });
        return new Vocabulary(Map.copyOf(levels));
    }

    private static Level level(String[] columns, int line) {
        if (columns.length > 2) {
            for (Level level : Level.values()) {
                if (level.name().equals(columns[2].strip())) {
                    return level;
                }
            }
        }
        throw new IllegalArgumentException("line " + line
                + " of the vocabulary must hold surface, reading and level (N5 to N1), separated by tabs");
    }

    /**
     * When a learner knows the word; empty for a word that is not in the list. A word in kana is also found by its
     * reading, a word with kanji only as it is written.
     */
    Optional<Level> level(Token token) {
        return level(token.base()).or(() -> level(token.surface()));
    }

    Optional<Level> level(String word) {
        return Optional.ofNullable(levels.get(word));
    }
}
