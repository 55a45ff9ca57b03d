package jp.madoguchi.sandbox;

import java.util.List;

/** What became of a push. */
public sealed interface PushResult {

    /** Accepted; that says nothing about whether it reached anybody. */
    record Accepted(List<SentMessage> messages) implements PushResult {}

    /** The same retry key was accepted before, by the request with this id; nothing was sent again. */
    record AlreadyAccepted(String requestId, List<SentMessage> messages) implements PushResult {}

    /** The plan's pushes of this month are used up. */
    record MonthlyLimitReached() implements PushResult {}
}
