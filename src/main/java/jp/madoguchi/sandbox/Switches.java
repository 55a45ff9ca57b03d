package jp.madoguchi.sandbox;

import io.micronaut.core.annotation.Introspected;

/**
 * How the platform misbehaves on purpose.
 *
 * @param failNext how many of the next sends are refused with 500 before anything happens
 * @param loseAnswers how many of the next sends are carried out and still answered with 500
 * @param rateLimitNext how many of the next sends are refused as too frequent (429)
 * @param delayMillis how long every call of the Messaging API waits, in milliseconds
 * @param redeliver whether every webhook is delivered a second time
 * @param reorder whether two webhooks of a resident are held and sent in swapped order
 * @param monthlyLimitReached whether the plan's pushes of this month are used up
 * @param replyTokensExpired whether every reply token is too old at once
 */
@Introspected
public record Switches(
        int failNext,
        int loseAnswers,
        int rateLimitNext,
        int delayMillis,
        boolean redeliver,
        boolean reorder,
        boolean monthlyLimitReached,
        boolean replyTokensExpired) {

    /** Longest delay that can be asked for, in milliseconds. */
    public static final int LONGEST_DELAY_MILLIS = 60_000;

    /** The platform behaves. */
    public static final Switches OFF = new Switches(0, 0, 0, 0, false, false, false, false);

    /** Fails with {@link IllegalArgumentException} for a negative number or too long a delay. */
    public Switches {
        if (failNext < 0 || loseAnswers < 0 || rateLimitNext < 0) {
            throw new IllegalArgumentException("failNext, loseAnswers and rateLimitNext must be 0 or more");
        }
        if (delayMillis < 0 || delayMillis > LONGEST_DELAY_MILLIS) {
            throw new IllegalArgumentException("delayMillis must be between 0 and " + LONGEST_DELAY_MILLIS);
        }
    }
}
