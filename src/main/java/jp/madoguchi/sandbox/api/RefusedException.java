package jp.madoguchi.sandbox.api;

import jp.madoguchi.sandbox.rules.Refusal;

/** The call is refused with status 400. */
class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
