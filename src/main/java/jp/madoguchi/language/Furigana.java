package jp.madoguchi.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes readings behind kanji, as {@code 困(こま)って います}, the way Japanese cities write easy Japanese on the web.
 *
 * <p>In this order: a reading that the author wrote stays; names and words of the given list get their stored reading;
 * numbers with a counter get the reading that the pair has (1人 ひとり, 30分 ぷん); everything else gets Kuromoji's
 * reading. A word without a known reading stays bare: a wrong reading is worse than none.
 */
public final class Furigana {

    private static final Pattern WRITTEN = Pattern.compile("[\\p{IsHan}々〇ヶ]+\\([\\p{IsHiragana}\\p{IsKatakana}ー・ ]+\\)");
    private static final Pattern PARTS = Pattern.compile("[\\p{IsHan}々]+|[^\\p{IsHan}々]+");
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
        for (Token token : Tokenizer.tokenize(text)) {
            Optional<String> reading = token.reading().filter(found -> Kana.hasKanji(token.surface()));
            result.append(reading.map(found -> join(token.surface(), found)).orElse(token.surface()));
        }
        return result.toString();
    }

    /**
     * Puts the reading behind the kanji of a word, leaving kana outside: 困っ + こまっ gives 困(こま)っ, and 申し込み + もうしこみ
     * gives 申(もう)し込(こ)み. Where the kana could be found at more than one place of the reading, the word keeps its
     * reading as a whole.
     */
    static String join(String word, String reading) {
        if (!Kana.hasKanji(word)) {
            return word;
        }
        String sound = Kana.toHiragana(reading);
        return split(word, sound, "(.+?)")
                .filter(shortest -> split(word, sound, "(.+)").equals(Optional.of(shortest)))
                .orElseGet(() -> reading.isEmpty() ? word : word + "(" + sound + ")");
    }

    /** The word with each run of kanji followed by what {@code sound} matches of the reading; empty when nothing fits. */
    private static Optional<String> split(String word, String sound, String kanji) {
        List<String> parts = PARTS.matcher(word).results().map(MatchResult::group).toList();
        String pattern = parts.stream()
                .map(part -> Kana.hasKanji(part) ? kanji : Pattern.quote(Kana.toHiragana(part)))
                .collect(Collectors.joining());
        Matcher matcher = Pattern.compile(pattern).matcher(sound);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        int group = 1;
        for (String part : parts) {
            joined.append(part);
            if (Kana.hasKanji(part)) {
                joined.append('(').append(matcher.group(group++)).append(')');
            }
        }
        return Optional.of(joined.toString());
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
