package jp.madoguchi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Words whose automatic reading is known to be wrong, with the right one; kept in {@code hard-words.tsv} beside this class. */
public final class HardWords {

    private static final Map<String, String> READINGS = load("hard-words.tsv");

    private HardWords() {}

    /** The right reading by the way the word is written. */
    public static Map<String, String> readings() {
        return READINGS;
    }

    /** Words and their readings from a file of two columns beside this class. */
    static Map<String, String> load(String file) {
        try (InputStream stream = HardWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + HardWords.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
