package jp.madoguchi.dialogue;

/**
 * From which score on the search is trusted. Chosen on the 150 labelled messages of {@code tune.tsv} alone; the 150 of
 * {@code test.tsv}, looked at once afterwards, agree. How often the first window named was acceptable, by the score of
 * the best hit ({@code evaluate} prints the same table for any labelled file):
 *
 * <pre>
 * score      tune: n   right first   in three     test: n   right first   in three
 * 0.3-0.4          2   0.00          0.00               2   0.00          0.50
 * 0.4-0.5          9   0.33          0.33               3   0.00          0.00
 * 0.5-0.6          9   0.67          0.78              11   0.45          0.45
 * 0.6-0.7         14   0.79          0.86              23   0.65          0.70
 * 0.7-0.8         20   0.85          1.00              21   0.67          0.86
 * 0.8-0.9         31   0.77          0.90              35   0.86          0.89
 * 0.9-1.0         36   0.92          0.97              25   0.96          1.00
 * </pre>
 */
final class Thresholds {

    /** A need is answered at once: from here on the answer is more often right than not. */
    static final double ANSWER = 0.50;

    /** A need may be asked about: one in three is meant. */
    static final double CLARIFY = 0.35;

    /** A window or program is meant by its name; descriptions alone hardly reach this. */
    static final double NAMED = 0.90;

    /** Something that is only being considered is asked for; what is alike reaches 0.7 and more. */
    static final double CONSIDERED = 0.60;

    /** Something is not this program's job. What is alike reaches 0.6 and more; nothing that is a need comes first there. */
    static final double ELSEWHERE = 0.40;

    /** Small talk, or a button in other words; on the tune set nothing that is a need comes first there either. */
    static final double SAYING = 0.40;

    private Thresholds() {}
}
