package jp.madoguchi.language.easy;

import java.util.List;

/**
 * One sentence and what was counted in it.
 *
 * @param text the sentence without readings and spaces
 * @param start where it begins in the text as it was given, in UTF-16 units
 * @param characters without spaces and readings
 * @param morae how long it takes to say, in 拍
 * @param verbs independent verbs, a measure for clauses
 * @param nouns without numbers, suffixes and dependent nouns
 */
public record SentenceReport(
        String text,
        int start,
        int end,
        int characters,
        int morae,
        int kanji,
        int longestKanjiRun,
        int commas,
        int verbs,
        int nouns,
        List<Finding> findings) {}
