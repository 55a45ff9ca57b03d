package jp.madoguchi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code knowledge}: looks after the knowledge folder without starting the server. */
@Command(
        name = "knowledge",
        description = "Looks after the knowledge folder.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KnowledgeCheckCommand.class, KnowledgeExportCommand.class})
public final class KnowledgeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the knowledge: check or export");
    }
}
