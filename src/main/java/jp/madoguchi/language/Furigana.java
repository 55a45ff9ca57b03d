package jp.madoguchi.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes readings behind kanji, as {@code 困(こま)って います}, the way Japanese cities write easy Japanese on the web.
 *
 * <p>In this order: a reading that the author wrote stays; names and words of the given list get their stored reading
 * where they stand as whole words; numbers with a counter get the reading that the pair has (1人 ひとり, 30分 ぷん);
 * everything else gets Kuromoji's reading, found with the words around it. A word without a known reading stays bare: a wrong reading is worse than none.
 */
public final class Furigana {

    /** A word that the author gave a reading; a か may stand inside it, as in 一か所(いっかしょ). */
    private static final Pattern WRITTEN =
            Pattern.compile("[\\p{IsHan}々〇]+(?:[かカヵヶケ][\\p{IsHan}々]+)?\\([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+\\)");

    private static final Pattern READING = Pattern.compile("\\([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+\\)");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** What has a sound that its writing does not show: digits, Latin letters, signs. */
    private static final Pattern NO_KANA = Pattern.compile("[^\\p{IsHiragana}\\p{IsKatakana}ー]+");

    private final KnownWords known;

    /** Known words with their readings, spelled when first met. */
    private final Map<String, String> spelled = new ConcurrentHashMap<>();

    /** @param readings hiragana readings of names and hard words, by how they are written */
    public Furigana(Map<String, String> readings) {
        this.known = new KnownWords(readings);
    }

    /** The text with readings; text that has them already comes back unchanged. */
    public String annotate(String text) {
        return Kana.hasKanji(text) ? keep(ADDRESS, text, part -> keep(WRITTEN, part, this::annotateText)) : text;
    }

    private String annotateText(String text) {
        if (!Kana.hasKanji(text)) {
            return text;
        }
        List<Token> tokens = Tokenizer.tokenize(text);
        Set<Integer> edges = edges(tokens, text.length());
        StringBuilder result = new StringBuilder();
        int done = 0;
        int place = 0;
        while (place < text.length()) {
            Optional<Span> span = span(text, place, edges);
            if (span.isPresent()) {
                result.append(annotateWords(text, done, place, tokens, edges));
                result.append(span.get().annotated());
                done = span.get().end();
                place = done;
            } else {
                place++;
            }
        }
        return result.append(annotateWords(text, done, text.length(), tokens, edges))
                .toString();
    }

    private record Span(int end, String annotated) {}

    private Optional<Span> span(String text, int start, Set<Integer> edges) {
        Optional<Span> name = known.at(text, start, edges)
                .map(word -> new Span(
                        start + word.length(), spelled.computeIfAbsent(word, met -> spell(met, known.reading(met)))));
        return name.isPresent() ? name : Counters.at(text, start).map(pair -> new Span(pair.end(), pair.annotated()));
    }

    private static Set<Integer> edges(List<Token> tokens, int length) {
        Set<Integer> edges = tokens.stream().map(Token::start).collect(Collectors.toCollection(HashSet::new));
        tokens.forEach(token -> edges.add(token.start() + token.surface().length()));
        edges.add(0);
        edges.add(length);
        return edges;
    }

    /** The words between two places, as they were told apart in the whole text where that is possible. */
    private static String annotateWords(String text, int from, int to, List<Token> tokens, Set<Integer> edges) {
        if (!edges.contains(from) || !edges.contains(to)) {
            return annotateWords(Tokenizer.tokenize(text.substring(from, to)));
        }
        return annotateWords(tokens.stream()
                .filter(token -> token.start() >= from && token.start() < to)
                .toList());
    }

    private static String annotateWords(List<Token> tokens) {
        StringBuilder result = new StringBuilder();
        for (Token token : withSuffixes(tokens)) {
            Optional<String> reading = token.reading().filter(found -> Kana.hasKanji(token.surface()));
            result.append(reading.map(found -> join(token.surface(), found)).orElse(token.surface()));
        }
        return result.toString();
    }

    /**
     * A known word with its reading. Where the reading cannot be joined piece by piece, as in 24時間子供SOSダイヤル, or
     * would tear a word apart, as in 地域|子育て, each word gets its own reading, provided that they agree with the known one.
     */
    private static String spell(String word, String reading) {
        String joined = join(word, reading);
        List<Token> tokens = Tokenizer.tokenize(word);
        boolean inPieces = word.codePoints().allMatch(Kana::isKanji)
                || !joined.equals(word + "(" + Kana.toHiragana(reading) + ")");
        if (inPieces && tokens.stream().noneMatch(token -> isTorn(word, token))) {
            return joined;
        }
        return agree(tokens, reading) ? annotateParts(word) : joined;
    }

    /** The text without the readings that {@link #annotate} or a writer of texts put behind words. */
    public static String remove(String text) {
        return READING.matcher(text).replaceAll("");
    }

    private static String annotateParts(String word) {
        return new Furigana(Map.of()).annotateText(word);
    }

    /** Whether the word begins in the middle of a run of kanji and goes on in kana. */
    private static boolean isTorn(String word, Token token) {
        return token.start() > 0
                && Kana.isKanji(word.charAt(token.start()))
                && Kana.isKanji(word.charAt(token.start() - 1))
                && !token.surface().codePoints().allMatch(Kana::isKanji);
    }

    /** Whether the words sound like the reading, apart from digits, letters and signs, whose sound is not written. */
    private static boolean agree(List<Token> tokens, String reading) {
        StringBuilder pattern = new StringBuilder();
        for (Token token : tokens) {
            String sound = Kana.hasKanji(token.surface()) ? token.reading().orElse("?") : token.surface();
            pattern.append(pattern(Kana.toHiragana(sound)));
        }
        return Pattern.matches(pattern.toString(), Kana.toHiragana(reading));
    }

    private static String pattern(String sound) {
        return keep(NO_KANA, sound, kana -> kana.isEmpty() ? "" : Pattern.quote(kana), signs -> ".*");
    }

    /** Puts suffixes back to their noun, so that 相談員 is one word and not 相談(そうだん)員(いん). */
    private static List<Token> withSuffixes(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            Optional<Token> noun = words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
            if (token.partOfSpeech().startsWith("名詞-接尾")
                    && Kana.hasKanji(token.surface())
                    && noun.filter(last -> last.reading().isPresent() && Kana.hasKanji(last.surface()))
                            .isPresent()) {
                Token last = words.removeLast();
                words.add(new Token(
                        last.surface() + token.surface(),
                        last.start(),
                        last.base() + token.base(),
                        last.reading().flatMap(head -> token.reading().map(head::concat)),
                        last.partOfSpeech()));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /**
     * Puts the readings behind the kanji of a word: 申し込み + もうしこみ gives 申(もう)し込(こ)み. The kana of the word tell
     * which part of the reading belongs to which kanji; where that is not certain, as in a word whose reading repeats the
     * kana between its kanji, the reading stands behind the word as a whole.
     */
    static String join(String word, String reading) {
        List<String> parts = parts(word);
        Optional<List<String>> shortest = sounds(parts, reading, "(.+?)");
        if (shortest.isEmpty() || !shortest.equals(sounds(parts, reading, "(.+)"))) {
            return word + "(" + Kana.toHiragana(reading) + ")";
        }
        StringBuilder result = new StringBuilder();
        int sound = 0;
        for (String part : parts) {
            result.append(part);
            if (Kana.hasKanji(part)) {
                result.append('(')
                        .append(Kana.toHiragana(shortest.get().get(sound)))
                        .append(')');
                sound++;
            }
        }
        return result.toString();
    }

    /** The word as runs of kanji and of everything else, in turn. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int index = 1; index <= word.length(); index++) {
            if (index == word.length() || Kana.isKanji(word.charAt(index)) != Kana.isKanji(word.charAt(begin))) {
                parts.add(word.substring(begin, index));
                begin = index;
            }
        }
        return parts;
    }

    /** What each run of kanji sounds like, when the other parts stand in the reading as they are written. */
    private static Optional<List<String>> sounds(List<String> parts, String reading, String kanji) {
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(Kana.hasKanji(part) ? kanji : Pattern.quote(Kana.toHiragana(part)));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(Kana.toHiragana(reading));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> sounds = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            sounds.add(matcher.group(group));
        }
        return Optional.of(sounds);
    }

    private interface Change {
        String apply(String text);
    }

    private static String keep(Pattern kept, String text, Change other) {
        return keep(kept, text, other, match -> match);
    }

    private static String keep(Pattern pattern, String text, Change other, Change matched) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            result.append(other.apply(text.substring(done, matcher.start()))).append(matched.apply(matcher.group()));
            done = matcher.end();
        }
        return result.append(other.apply(text.substring(done))).toString();
    }
}
