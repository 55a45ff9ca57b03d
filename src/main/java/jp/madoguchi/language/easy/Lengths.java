package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.List;

/** Says which sentences are too long, hold too many kanji, or are cut by too many commas. */
final class Lengths {

    static final int VERY_LONG = 40;
    static final int MOST_CHARACTERS = 50;
    static final int MANY_CHARACTERS = 35;
    static final int MOST_KANJI = 13;

    private Lengths() {}

    static List<Finding> findings(Sentence sentence, SentenceReport counts) {
        List<Finding> findings = new ArrayList<>();
        if (counts.morae() >= VERY_LONG) {
            findings.add(sentence.finding(
                    Criterion.VERY_LONG_SENTENCES, counts.morae() + "拍です。" + VERY_LONG + "拍より短くしてください"));
        } else if (counts.morae() > Criterion.MORAE.green()) {
            findings.add(sentence.finding(Criterion.MORAE, counts.morae() + "拍です。24拍までにしてください"));
        }
        if (counts.characters() > MOST_CHARACTERS) {
            findings.add(sentence.finding(
                    Criterion.OVER_50_CHARACTERS, counts.characters() + "字です。" + MOST_CHARACTERS + "字までにしてください"));
        } else if (counts.characters() > MANY_CHARACTERS) {
            findings.add(sentence.finding(
                    Criterion.OVER_35_CHARACTERS, counts.characters() + "字です。" + MANY_CHARACTERS + "字までにしてください"));
        }
        if (counts.kanji() > MOST_KANJI) {
            findings.add(sentence.finding(
                    Criterion.MANY_KANJI, "漢字が" + counts.kanji() + "字です。" + MOST_KANJI + "字までにしてください"));
        }
        if (counts.commas() > Criterion.COMMAS.green()) {
            findings.add(sentence.finding(Criterion.COMMAS, "「、」が" + counts.commas() + "つです。文を分けてください"));
        }
        return findings;
    }
}
