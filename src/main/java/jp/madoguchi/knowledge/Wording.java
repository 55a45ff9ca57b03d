package jp.madoguchi.knowledge;

import jp.madoguchi.language.Bilingual;

/**
 * A text that residents read.
 *
 * @param origin where its two registers begin
 * @param key what it is, for example {@code first_step}
 */
public record Wording(Origin origin, String key, Bilingual text, Form form) {

    /** How much of a sentence the text has to be. */
    public enum Form {
        /** Whole sentences in both registers. */
        SENTENCES,
        /** Whole sentences in the easy register; the plain one may be a phrase or a timetable. */
        PHRASE,
        /** A label on a button: no sentence in either register. */
        LABEL
    }
}
