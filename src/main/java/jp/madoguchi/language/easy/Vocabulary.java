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

    private static final String ROW_OF_E = "えけげせてねべめれ";
    private static final String ROW_OF_U = "うくぐすつぬぶむる";

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
     * When a learner knows the word; empty for a word that is not in the list. What can be done counts as what is done
     * (話せる as 話す), and a noun that is partly written in kana is found by its sound (子ども).
     */
    Optional<Level> level(Token token) {
        return level(token.base())
                .or(() -> level(token.surface()))
                .or(() -> doing(token).flatMap(this::level))
                .or(() -> sound(token).flatMap(this::level));
    }

    Optional<Level> level(String word) {
        return Optional.ofNullable(levels.get(word));
    }

    /** 書ける comes from 書く: the last sound before る moves from the row of e to the row of u. */
    private static Optional<String> doing(Token token) {
        String base = token.base();
        int before = base.length() - 2;
        if (!token.partOfSpeech().startsWith("動詞") || before < 1 || !base.endsWith("る")) {
            return Optional.empty();
        }
        int row = ROW_OF_E.indexOf(base.charAt(before));
        return row < 0 ? Optional.empty() : Optional.of(base.substring(0, before) + ROW_OF_U.charAt(row));
    }

    private static Optional<String> sound(Token token) {
        boolean mixed = Kana.hasKanji(token.surface())
                && token.surface().codePoints().anyMatch(Kana::isKana)
                && token.partOfSpeech().startsWith("名詞");
        return mixed ? token.reading() : Optional.empty();
    }
}
