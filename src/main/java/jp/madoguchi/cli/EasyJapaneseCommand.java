package jp.madoguchi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code easy-japanese}: measures how easy texts are. */
@Command(
        name = "easy-japanese",
        description = "Measures how easy Japanese texts are for learners.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {EasyJapaneseCheckCommand.class, EasyJapaneseReportCommand.class})
public final class EasyJapaneseCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: check or report");
    }
}
