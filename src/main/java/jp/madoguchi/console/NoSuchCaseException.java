package jp.madoguchi.console;

import java.io.Serial;

/** Somebody asked for a case that does not exist. */
final class NoSuchCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchCaseException(String number) {
        super("there is no case " + number);
    }
}
