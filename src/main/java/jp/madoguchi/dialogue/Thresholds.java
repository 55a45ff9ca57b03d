package jp.madoguchi.dialogue;

/**
 * From which score on the search is trusted. Chosen on the 150 labelled messages of {@code tune.tsv}, of which the test
 * set knows nothing; {@code evaluate} prints the same table for any labelled file. How often the first window named was
 * acceptable, by the score of the best hit:
 *
 * <pre>
 * score       n   right first   right in three
 * 0.3-0.4     2   0.00          0.00
 * 0.4-0.5     9   0.33          0.33
 * 0.5-0.6     8   0.63          0.75
 * 0.6-0.7    15   0.80          0.87
 * 0.7-0.8    21   0.86          1.00
 * 0.8-0.9    30   0.77          0.90
 * 0.9-1.0    36   0.92          0.97
 * </pre>
 */
final class Thresholds {

    /** A need is answered at once: from here on the answer is more often right than not. */
    static final double ANSWER = 0.50;

    /** A need may be asked about: one in three is meant. */
    static final double CLARIFY = 0.35;

    /** A window or program is meant by its name; descriptions alone hardly reach this. */
    static final double NAMED = 0.90;

    /** Something is not this program's job. What is alike reaches 0.6 and more; nothing that is a need comes first there. */
    static final double ELSEWHERE = 0.40;

    /** Small talk, or a button in other words; on the tune set nothing that is a need comes first there either. */
    static final double SAYING = 0.40;

    private Thresholds() {}
}
