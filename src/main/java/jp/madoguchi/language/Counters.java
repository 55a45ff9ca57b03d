package jp.madoguchi.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers in digits with the counter behind them, such as 3人, 10分 or 2日間. The digits need no reading, but they decide
 * how the counter sounds, and some pairs have one sound as a whole (2人 ふたり). The counters are in {@code counters.tsv}.
 */
final class Counters {

    private static final Map<String, String> SOUNDS = HardWords.load("counters.tsv");

    private static final Map<String, String> WHOLE = whole();

    /** What may follow a counter and belongs to its word. */
    private static final Map<String, String> ENDINGS = Map.of("間", "かん", "目", "め", "前", "まえ", "後", "ご");

    private static final Pattern PAIR = Pattern.compile("(?<![0-9０-９:.])([0-9０-９,，]{1,10})(" + longestFirst()
            + ")((?<=[日分年月秒])間|(?<=[日分年月週間])[前後](?!後)|(?<=[人日年回番件])目)?");

    private Counters() {}

    /** A number and its counter at one place of a text. */
    record Pair(int end, String annotated) {}

    /** The pair that begins at {@code start}, if one does. */
    static Optional<Pair> at(String text, int start) {
        if (!Character.isDigit(text.charAt(start))) {
            return Optional.empty();
        }
        Matcher matcher = PAIR.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        String counter = matcher.group(2);
        String ending = Optional.ofNullable(matcher.group(3)).orElse("");
        String sound = Optional.ofNullable(ENDINGS.get(ending)).orElse("");
        boolean dayOfMonth = start > 0 && text.charAt(start - 1) == '月';
        String whole = dayOfMonth && number.equals("1") && counter.equals("日") ? "ついたち" : WHOLE.get(number + counter);
        String annotated = whole == null
                ? number + Furigana.join(counter + ending, sound(number, counter) + sound)
                : number + counter + ending + "(" + whole + sound + ")";
        return Optional.of(new Pair(matcher.end(), annotated));
    }

    private static String sound(String number, String counter) {
        int last = Character.digit(number.charAt(number.length() - 1), 10);
        return switch (counter) {
            case "分" -> "134680".indexOf('0' + last) >= 0 ? "ぷん" : "ふん";
            case "泊" -> "13680".indexOf('0' + last) >= 0 ? "ぱく" : "はく";
            case "本" -> hardened(last, "ほん", "ぽん", "ぼん");
            case "杯" -> hardened(last, "はい", "ぱい", "ばい");
            case "匹" -> hardened(last, "ひき", "ぴき", "びき");
            case "階" -> last == 3 ? "がい" : "かい";
            case "軒" -> last == 3 ? "げん" : "けん";
            default -> SOUNDS.getOrDefault(counter, counter);
        };
    }

    private static String hardened(int last, String soft, String hard, String voiced) {
        return switch (last) {
            case 0, 1, 6, 8 -> hard;
            case 3 -> voiced;
            default -> soft;
        };
    }

    private static String longestFirst() {
        return SOUNDS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> whole() {
        Map<String, String> whole = new HashMap<>();
        String[] days = {"ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"};
        for (int day = 2; day < days.length + 2; day++) {
            whole.put(day + "日", days[day - 2]);
        }
        whole.put("14日", "じゅうよっか");
        whole.put("20日", "はつか");
        whole.put("24日", "にじゅうよっか");
        whole.put("1人", "ひとり");
        whole.put("2人", "ふたり");
        whole.put("1人分", "ひとりぶん");
        whole.put("2人分", "ふたりぶん");
        whole.put("20歳", "はたち");
        return whole;
    }
}
