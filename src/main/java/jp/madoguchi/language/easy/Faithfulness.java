package jp.madoguchi.language.easy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares an easy text with the plain one that it says over again: names stay as they are, and no number, age or
 * 「まだ ない」 gets lost or is added on the way.
 */
final class Faithfulness {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.\\-#])\\d+(?:[,.]\\d+)*(?![\\d\\-])");

    private static final Pattern CONSIDERED = Pattern.compile("検討");

    private static final Pattern SAID_EASILY = Pattern.compile("検討|考えて|まだ|決ま");

    /** 17 o'clock is 5 in the afternoon. */
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)([01]?\\d|2[0-4]):([0-5]\\d)");

    private static final int NOON = 12;

    private Faithfulness() {}

    /** The share of the plain text's official names that the easy text still has. */
    static double namesKept(String plain, String easy, List<String> names) {
        Set<String> wanted =
                names.stream().filter(bare(plain)::contains).collect(Collectors.toCollection(TreeSet::new));
        wanted.removeIf(name -> wanted.stream().anyMatch(other -> !other.equals(name) && other.contains(name)));
        if (wanted.isEmpty()) {
            return 1;
        }
        return wanted.stream().filter(bare(easy)::contains).count() / (double) wanted.size();
    }

    /** What the easy text has lost or added. */
    static List<Finding> changes(String plain, String easy) {
        List<Finding> changes = new ArrayList<>();
        Set<String> before = numbers(plain);
        Set<String> after = numbers(easy);
        before.stream()
                .filter(number -> !after.contains(number))
                .forEach(number -> changes.add(
                        new Finding(Criterion.FACTS_KEPT, 0, easy.length(), number, "ふつうの文にある「" + number + "」がありません")));
        after.stream()
                .filter(number -> !before.contains(number))
                .forEach(number -> changes.add(new Finding(
                        Criterion.FACTS_KEPT,
                        Math.max(0, easy.indexOf(number)),
                        Math.max(0, easy.indexOf(number)) + number.length(),
                        number,
                        "「" + number + "」はふつうの文にありません")));
        if (CONSIDERED.matcher(plain).find() && !SAID_EASILY.matcher(easy).find()) {
            changes.add(new Finding(Criterion.FACTS_KEPT, 0, easy.length(), "検討", "まだ決まっていないこと（検討中）が書いてありません"));
        }
        return changes;
    }

    /** Numbers as a reader understands them: 17:00 is 5 in the afternoon, and full hours have no minutes. */
    private static Set<String> numbers(String text) {
        String hours = CLOCK.matcher(bare(text)).replaceAll(Faithfulness::onTheClock);
        return NUMBER.matcher(hours)
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String onTheClock(MatchResult clock) {
        int hour = Integer.parseInt(clock.group(1));
        String minutes = clock.group(2).equals("00") ? "" : clock.group(2) + "分";
        return (hour > NOON ? hour - NOON : hour) + "時" + minutes;
    }

    private static String bare(String text) {
        return Normalizer.normalize(BareText.of(text).text(), Form.NFKC);
    }
}
