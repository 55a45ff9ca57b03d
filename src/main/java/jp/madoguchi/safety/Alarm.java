package jp.madoguchi.safety;

/**
 * A crisis seen in a message.
 *
 * @param ruleId the rule of {@code knowledge/safety/rules} that saw it
 * @param aboutOther whether it is about somebody else than the person who writes
 * @param young whether the person who writes seems to be a child or teenager
 */
public record Alarm(CrisisKind kind, Certainty certainty, String ruleId, boolean aboutOther, boolean young) {

    /** How sure the words make it. */
    public enum Certainty {
        /** Said in so many words: the crisis answer comes at once. */
        CLEAR,
        /** Hinted: one gentle, direct question is asked, and the line to call is shown with it. */
        POSSIBLE
    }
}
