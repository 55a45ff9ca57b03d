package jp.madoguchi.line;

/** How sending went. Reasons are for coordinators and operators; they hold nothing that anybody wrote. */
sealed interface Outcome {

    /** LINE took it, now or at an earlier attempt. */
    record Accepted() implements Outcome {}

    /** LINE refused the reply token, and only that: a push may follow. */
    record TokenSpent() implements Outcome {}

    /** It may work later, and sending again cannot reach the person twice. */
    record Later(String reason) implements Outcome {}

    /** A reply that LINE may have taken: only the same reply token may be tried again, since LINE accepts it once. */
    record Uncertain(String reason) implements Outcome {}

    /** Sending again is pointless, or could reach the person twice. */
    record Failed(String reason) implements Outcome {}
}
