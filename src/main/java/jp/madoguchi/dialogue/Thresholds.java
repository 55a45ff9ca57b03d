package jp.madoguchi.dialogue;

/** From which score on the search is trusted. Chosen on the tune half of the evaluation data; see {@code evaluate}. */
final class Thresholds {

    /** A need is answered at once. */
    static final double ANSWER = 0.40;

    /** A need may be asked about. */
    static final double CLARIFY = 0.25;

    /** A window or program is meant by its name. */
    static final double NAMED = 0.55;

    /** Something is not this program's job. */
    static final double ELSEWHERE = 0.40;

    private Thresholds() {}
}
