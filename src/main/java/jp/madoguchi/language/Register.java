package jp.madoguchi.language;

/** The two ways in which every sentence can be said. */
public enum Register {
    /** Short, warm です・ます Japanese for people who read Japanese well. */
    PLAIN,
    /** やさしい日本語: one idea a sentence, everyday words, spaces between phrases, furigana. */
    EASY
}
