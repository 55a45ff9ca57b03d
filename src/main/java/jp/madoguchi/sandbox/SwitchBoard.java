package jp.madoguchi.sandbox;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the switches, and counts down the ones that hold for a number of sends. */
@SandboxOnly
@Singleton
public class SwitchBoard {

    private final AtomicReference<Switches> switches = new AtomicReference<>(Switches.OFF);

    public Switches read() {
        return switches.get();
    }

    public void set(Switches next) {
        switches.set(next);
    }

    /** What happens to the send that is about to be worked; counts it. */
    public Mishap next() {
        Switches before = switches.getAndUpdate(SwitchBoard::countDown);
        if (before.failNext() > 0) {
            return Mishap.FAIL;
        }
        if (before.rateLimitNext() > 0) {
            return Mishap.RATE_LIMIT;
        }
        return before.loseAnswers() > 0 ? Mishap.LOSE_ANSWER : Mishap.NONE;
    }

    /** What the switches can do to one send. */
    public enum Mishap {
        NONE,
        FAIL,
        RATE_LIMIT,
        LOSE_ANSWER
    }

    private static Switches countDown(Switches now) {
        boolean fails = now.failNext() > 0;
        boolean limits = !fails && now.rateLimitNext() > 0;
        boolean loses = !fails && !limits && now.loseAnswers() > 0;
        return new Switches(
                now.failNext() - (fails ? 1 : 0),
                now.loseAnswers() - (loses ? 1 : 0),
                now.rateLimitNext() - (limits ? 1 : 0),
                now.delayMillis(),
                now.redeliver(),
                now.reorder(),
                now.monthlyLimitReached(),
                now.replyTokensExpired());
    }
}
