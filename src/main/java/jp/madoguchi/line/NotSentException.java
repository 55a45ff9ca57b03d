package jp.madoguchi.line;

import java.io.IOException;
import java.io.Serial;

/** Thrown when nothing of a request's body left this machine, so that LINE cannot have acted on it. */
final class NotSentException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String why;

    NotSentException(IOException cause) {
        super(cause);
        this.why = cause.getClass().getSimpleName();
    }

    /** The kind of the failure, for example {@code ConnectException}. */
    String why() {
        return why;
    }
}
