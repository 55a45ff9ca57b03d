package jp.madoguchi.language.easy;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.easy.Vocabulary.Level;

/**
 * How many words of a text a learner knows.
 *
 * @param words content words, without names, addresses and the like
 * @param beginner of them, those in N5 and N4
 * @param common of them, those in N5 to N3, or explained where they stand
 */
record Levels(int words, int beginner, int common) {

    static Levels of(List<Sentence> sentences, Vocabulary list) {
        int words = 0;
        int beginner = 0;
        int common = 0;
        for (Sentence sentence : sentences) {
            for (Token token : Words.content(sentence)) {
                if (!sentence.isExempt(token)) {
                    Optional<Level> level = list.level(token);
                    words++;
                    beginner += level.filter(found -> found.compareTo(Level.N4) <= 0)
                                    .isPresent()
                            ? 1
                            : 0;
                    common += level.filter(found -> found.compareTo(Level.N3) <= 0)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
        }
        return new Levels(words, beginner, common);
    }
}
