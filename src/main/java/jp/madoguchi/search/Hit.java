package jp.madoguchi.search;

import java.util.Locale;

/**
 * Something found.
 *
 * @param kind what it is
 * @param id its id in the knowledge
 * @param score how well it fits, from 0 to 1
 */
public record Hit(Kind kind, String id, double score) {

    /** The kinds of entries that can be found. */
    public enum Kind {
        NEED,
        WINDOW,
        PROGRAM,
        /** Not there: only being considered, or over. */
        CONSIDERED;

        /** The name in the output of {@code ask}, for example {@code need}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
