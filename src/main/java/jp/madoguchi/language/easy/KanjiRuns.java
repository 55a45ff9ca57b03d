package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.language.Kana;

/** Kanji that follow each other without a break, outside names and explained words: 緊急小口資金貸付. */
final class KanjiRuns {

    /** The last length that reads easily. */
    private static final int LONGEST = 4;

    private KanjiRuns() {}

    static int longest(Sentence sentence) {
        return runs(sentence).stream().mapToInt(Run::length).max().orElse(0);
    }

    static Stream<Finding> findings(Sentence sentence) {
        return runs(sentence).stream()
                .filter(run -> run.length() > LONGEST)
                .map(run -> sentence.finding(
                        Criterion.KANJI_RUN,
                        run.start(),
                        run.end(),
                        "漢字が" + run.length() + "字続きます。言葉を分けるか、すぐ後ろに（ ）で説明を書いてください"));
    }

    private record Run(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        String text = sentence.text();
        int begin = -1;
        for (int index = 0; index <= text.length(); index++) {
            boolean kanji = index < text.length()
                    && Kana.isKanji(text.charAt(index))
                    && !sentence.exempt().get(index);
            if (kanji && begin < 0) {
                begin = index;
            } else if (!kanji && begin >= 0) {
                runs.add(new Run(begin, index));
                begin = -1;
            }
        }
        return runs;
    }
}
