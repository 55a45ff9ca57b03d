package jp.madoguchi.line;

import java.io.Serial;

/** Thrown when a webhook request is turned away. */
final class RefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.reason());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
