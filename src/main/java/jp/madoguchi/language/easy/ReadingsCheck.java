package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Kana;

/** Looks at the readings behind kanji, where a text has them: every word has one, and each is the right one. */
final class ReadingsCheck {

    private static final Pattern WORD =
            Pattern.compile("([\\p{IsHan}々〇]+)([(（][\\p{IsHiragana}\\p{IsKatakana}ー・]+[)）])?");

    private final Furigana furigana;

    /** @param known readings of names and hard words that are known for sure */
    ReadingsCheck(Map<String, String> known) {
        this.furigana = new Furigana(known);
    }

    /** What was found; {@code share} is the share of kanji words that have a reading. */
    record Result(double share, List<Finding> missing, List<Finding> wrong) {}

    /**
     * A run of kanji in a text.
     *
     * @param at its place in the text without readings
     * @param start its place in the text
     */
    private record Word(String kanji, Optional<String> reading, int at, int start, int end) {}

    /** Whether the text gives readings at all. */
    static boolean applies(String text) {
        return words(text).stream().anyMatch(word -> word.reading().isPresent());
    }

    Result check(String text) {
        List<Word> words = words(text);
        List<Finding> missing = words.stream()
                .filter(word -> word.reading().isEmpty())
                .map(word -> finding(Criterion.READINGS_GIVEN, word, "よみを (よみ) の形で書いてください"))
                .toList();
        double share = words.isEmpty() ? 1 : (words.size() - missing.size()) / (double) words.size();
        return new Result(share, missing, wrong(text, words));
    }

    /** Words that would stay without a reading where the program adds the readings. */
    List<Finding> unreadable(String text) {
        String annotated = furigana.annotate(text);
        return words(annotated).stream()
                .filter(word -> word.reading().isEmpty())
                .map(word -> new Finding(
                        Criterion.READINGS_GIVEN,
                        Math.max(0, text.indexOf(word.kanji())),
                        Math.max(0, text.indexOf(word.kanji())) + word.kanji().length(),
                        word.kanji(),
                        "「" + word.kanji() + "」のよみがわかりません。すぐ後ろに (よみ) を書いてください"))
                .toList();
    }

    private List<Finding> wrong(String text, List<Word> words) {
        Map<Integer, Word> expected = new HashMap<>();
        words(furigana.annotate(withoutReadings(text))).forEach(word -> expected.put(word.at(), word));
        List<Finding> wrong = new ArrayList<>();
        for (Word word : words) {
            Optional<String> right = reading(expected, word);
            if (word.reading().isPresent()
                    && right.isPresent()
                    && !word.reading().get().equals(right.get())) {
                wrong.add(finding(
                        Criterion.READINGS_WRONG,
                        word,
                        "「" + word.kanji() + "」は、ここでは「" + right.get() + "」と読みます。確かめてください"));
            }
        }
        return wrong;
    }

    /** The reading of the same kanji in the other text, put together where it tells the words apart more finely. */
    private static Optional<String> reading(Map<Integer, Word> expected, Word word) {
        StringBuilder reading = new StringBuilder();
        int at = word.at();
        int end = at + word.kanji().length();
        while (at < end) {
            Word part = expected.get(at);
            if (part == null || part.reading().isEmpty() || at + part.kanji().length() > end) {
                return Optional.empty();
            }
            reading.append(part.reading().get());
            at += part.kanji().length();
        }
        return Optional.of(reading.toString());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int readings = 0;
        while (matcher.find()) {
            Optional<String> reading = Optional.ofNullable(matcher.group(2))
                    .map(written -> Kana.toHiragana(written.substring(1, written.length() - 1)));
            words.add(new Word(matcher.group(1), reading, matcher.start() - readings, matcher.start(), matcher.end()));
            readings += matcher.end() - matcher.end(1);
        }
        return words;
    }

    private static String withoutReadings(String text) {
        return WORD.matcher(text).replaceAll("$1");
    }

    private static Finding finding(Criterion criterion, Word word, String suggestion) {
        return new Finding(criterion, word.start(), word.end(), word.kanji(), suggestion);
    }
}
