package jp.madoguchi.cli;

import java.util.Optional;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Says what went wrong in the words that mend it, without a stack trace where the reader can mend it. */
final class Failures {

    private Failures() {}

    static int explain(Exception exception, CommandLine commandLine) throws Exception {
        Optional<String> mendable = mendable(exception);
        if (mendable.isEmpty()) {
            throw exception;
        }
        commandLine.getErr().println(mendable.get());
        commandLine.getErr().flush();
        return ExitCode.SOFTWARE;
    }

    /** The message for something that the reader can mend: the knowledge, a file, the environment. */
    static Optional<String> mendable(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof BrokenKnowledgeException broken) {
                return Optional.of("The knowledge is broken:" + System.lineSeparator() + broken.getMessage());
            }
            if (cause instanceof UnusableInputException unusable) {
                return Optional.of(String.valueOf(unusable.getMessage()));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
