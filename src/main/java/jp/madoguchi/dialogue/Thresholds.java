package jp.madoguchi.dialogue;

/** From which score on the search is trusted. Chosen on the tune half of the evaluation data; see {@code evaluate}. */
final class Thresholds {

    /** A need is answered at once. */
    static final double ANSWER = 0.50;

    /** A need may be asked about. */
    static final double CLARIFY = 0.35;

    /** A window or program is meant by its name. */
    static final double NAMED = 0.90;

    /** Something is not this program's job. */
    static final double ELSEWHERE = 0.40;

    /** Small talk, or a button in other words. */
    static final double SAYING = 0.40;

    private Thresholds() {}
}
