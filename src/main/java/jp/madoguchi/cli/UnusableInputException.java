package jp.madoguchi.cli;

/** What was given cannot be used; the message says what to give instead. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
