package jp.madoguchi.cli;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
            if (cause instanceof SQLException refused && isAboutTheConnection(refused)) {
                return Optional.of("The database cannot be reached: " + refused.getMessage() + System.lineSeparator()
                        + "Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD to a running PostgreSQL, or leave them"
                        + " out for the H2 file in MADOGUCHI_DATA, which only one program can use at a time.");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Not there, not let in, no such database (classes of the SQL standard), or H2's file in use by another program. */
    private static boolean isAboutTheConnection(SQLException exception) {
        String state = Objects.toString(exception.getSQLState(), "");
        return Stream.of("08", "28", "3D", "90020").anyMatch(state::startsWith);
    }
}
