package jp.madoguchi.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.Tokenizer;

/**
 * Groups of everyday and official words for one thing, kept in {@code synonyms.txt} beside this class. They are general
 * Japanese: nothing in them belongs to one city.
 *
 * <p>A longer word is found by its reading anywhere in the text, without its last kana when that one is inflected
 * (払えな finds 払えない and はらえなくて); a short one only as a word of its own, because its reading stands inside many others.
 */
final class Synonyms {

    private static final String FILE = "synonyms.txt";
    private static final int SHORTEST_BY_SOUND = 4;
    private static final int KEY = 3;

    private static final Synonyms PACKAGED = load();

    private final Map<String, List<Sound>> byBeginning = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private record Sound(String sound, String idea) {}

    /** Takes one group a line, its words separated by 、; lines that begin with # are comments. */
    Synonyms(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split("、", -1)) {
                    add(Normalizer.normalize(word), Integer.toString(number));
                }
            }
        }
    }

    /** The groups that come with the program. */
    static Synonyms packaged() {
        return PACKAGED;
    }

    /**
     * The ideas of a text: the numbers of the groups that it holds a word of.
     *
     * @param sound the reading of the tokens, see {@link Terms#sound}
     */
    Set<String> ideas(List<Token> tokens, String sound) {
        Set<String> ideas = new LinkedHashSet<>();
        for (Token token : tokens) {
            ideas.addAll(byWord.getOrDefault(token.base(), Set.of()));
            ideas.addAll(byWord.getOrDefault(token.surface(), Set.of()));
        }
        for (int start = 0; start + KEY <= sound.length(); start++) {
            for (Sound known : byBeginning.getOrDefault(sound.substring(start, start + KEY), List.of())) {
                if (sound.startsWith(known.sound(), start)) {
                    ideas.add(known.idea());
                }
            }
        }
        return ideas;
    }

    private void add(String word, String idea) {
        List<Token> tokens = Tokenizer.tokenize(word);
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.size() == 1) {
            byWord.computeIfAbsent(tokens.getFirst().base(), unused -> new LinkedHashSet<>())
                    .add(idea);
        }
        String sound = Terms.sound(tokens);
        String fixed = isInflected(tokens.getLast()) ? sound.substring(0, sound.length() - 1) : sound;
        if (fixed.length() >= SHORTEST_BY_SOUND) {
            byBeginning
                    .computeIfAbsent(fixed.substring(0, KEY), unused -> new ArrayList<>())
                    .add(new Sound(fixed, idea));
        }
    }

    private static boolean isInflected(Token token) {
        String partOfSpeech = token.partOfSpeech();
        return partOfSpeech.startsWith("動詞") || partOfSpeech.startsWith("形容詞") || partOfSpeech.startsWith("助動詞");
    }

    private static Synonyms load() {
        try (InputStream stream = Synonyms.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Synonyms.class.getName());
            }
            return new Synonyms(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
