package jp.madoguchi.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * Entry point of the runnable jar. Without a command the server starts; a wrong option prints the usage and exits 2.
 */
@Command(
        name = "madoguchi",
        mixinStandardHelpOptions = true,
        version = "madoguchi 0.1.0",
        description = "A LINE front door for a city. Without a command: serve.",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            SearchCommand.class,
            EvaluateCommand.class,
            KnowledgeCommand.class,
            EasyJapaneseCommand.class
        })
public final class Main implements Runnable {

    /** Lucene warns at every start that an incubating Java module is not switched on; the index is far too small for it. */
    private static final Logger VECTOR_API = Logger.getLogger("org.apache.lucene.internal.vectorization");

    /** Runs one command and ends the program with its exit code; {@code serve} keeps running. */
    public static void main(String[] arguments) {
        VECTOR_API.setLevel(Level.OFF);
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int exitCode = commandLine().execute(arguments);
        if (exitCode != ExitCode.OK || !ServeCommand.isServing()) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(
                        (exception, commandLine, parsed) -> Failures.explain(exception, commandLine));
    }

    @Override
    public void run() {
        new ServeCommand().call();
    }
}
