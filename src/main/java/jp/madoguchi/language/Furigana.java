package jp.madoguchi.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes readings behind kanji, as {@code 困(こま)って います}, the way Japanese cities write easy Japanese on the web.
 *
 * <p>In this order: a reading that the author wrote stays; names and words of the given list get their stored reading;
 * numbers with a counter get the reading that the pair has (1人 ひとり, 30分 ぷん); everything else gets Kuromoji's
 * reading. A word without a known reading stays bare: a wrong reading is worse than none.
 */
public final class Furigana {

    private static final Pattern WRITTEN = Pattern.compile("[\\p{IsHan}々〇ヶ]+\\([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+\\)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Map<String, String> readings;
    private final Pattern known;

    /** @param readings hiragana readings of names and hard words, by how they are written */
    public Furigana(Map<String, String> readings) {
        this.readings = new HashMap<>();
        readings.forEach((word, reading) -> {
            if (Kana.hasKanji(word)) {
                this.readings.put(word, reading);
            }
        });
        List<String> longestFirst = this.readings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        this.known = longestFirst.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(String.join("|", longestFirst));
    }

    /** The text with readings; text that has them already comes back unchanged. */
    public String annotate(String text) {
        return Kana.hasKanji(text) ? keep(ADDRESS, text, this::annotateText) : text;
    }

    private String annotateText(String text) {
        return keep(WRITTEN, text, this::annotateKnown);
    }

    private String annotateKnown(String text) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = known.matcher(text);
        int done = 0;
        while (matcher.find()) {
            result.append(annotateNumbers(text.substring(done, matcher.start())));
            String word = matcher.group();
            result.append(join(word, readings.getOrDefault(word, "")));
            done = matcher.end();
        }
        return result.append(annotateNumbers(text.substring(done))).toString();
    }

    private static String annotateNumbers(String text) {
        return keep(Counters.PATTERN, text, Furigana::annotateWords, Counters::annotate);
    }

    private static String annotateWords(String text) {
        if (!Kana.hasKanji(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        for (Token token : withSuffixes(Tokenizer.tokenize(text))) {
            Optional<String> reading = token.reading().filter(found -> Kana.hasKanji(token.surface()));
            result.append(reading.map(found -> join(token.surface(), found)).orElse(token.surface()));
        }
        return result.toString();
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
                result.append('(').append(Kana.toHiragana(shortest.get().get(sound))).append(')');
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

    /** Numbers whose counter changes its sound. */
    private static final class Counters {

        static final Pattern PATTERN = Pattern.compile("(?<![0-9:])([0-9]{1,4})(人|日|分|月|歳|時|年|回|か月|か所|名)(?!間)");

        private static final Map<String, String> WHOLE = new LinkedHashMap<>();

        static {
            String[] days = {"", "", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"};
            for (int day = 2; day < days.length; day++) {
                WHOLE.put(day + "日", days[day]);
            }
            WHOLE.put("14日", "じゅうよっか");
            WHOLE.put("20日", "はつか");
            WHOLE.put("24日", "にじゅうよっか");
            WHOLE.put("1人", "ひとり");
            WHOLE.put("2人", "ふたり");
            WHOLE.put("20歳", "はたち");
        }

        private Counters() {}

        static String annotate(String pair) {
            String whole = WHOLE.get(pair);
            if (whole != null) {
                return pair + "(" + whole + ")";
            }
            int digits = 0;
            while (Character.isDigit(pair.charAt(digits))) {
                digits++;
            }
            String number = pair.substring(0, digits);
            return number + sound(number, pair.substring(digits));
        }

        private static String sound(String number, String counter) {
            return switch (counter) {
                case "人" -> "人(にん)";
                case "日" -> "日(にち)";
                case "月" -> "月(がつ)";
                case "歳" -> "歳(さい)";
                case "時" -> "時(じ)";
                case "年" -> "年(ねん)";
                case "回" -> "回(かい)";
                case "名" -> "名(めい)";
                case "か月" -> "か月(げつ)";
                case "か所" -> "か所(しょ)";
                case "分" -> "134680".indexOf(number.charAt(number.length() - 1)) >= 0 ? "分(ぷん)" : "分(ふん)";
                default -> counter;
            };
        }
    }
}
