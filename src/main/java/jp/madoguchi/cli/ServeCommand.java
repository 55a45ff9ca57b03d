package jp.madoguchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Starts the server: webhook, console and, without a LINE channel, the sandbox. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Start the server (the default).")
final class ServeCommand implements Callable<Integer> {

    private static volatile boolean serving;

    static boolean isServing() {
        return serving;
    }

    @Override
    public Integer call() {
        Server.start(System.getenv());
        serving = true;
        return ExitCode.OK;
    }
}
