package jp.madoguchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code knowledge export --json}: the whole knowledge as one JSON object, for scripts. */
@Command(
        name = "export",
        description = "Writes the whole knowledge to the standard output.",
        mixinStandardHelpOptions = true)
final class KnowledgeExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeFolderOption knowledge = new KnowledgeFolderOption();

    @Option(names = "--json", required = true, description = "Write JSON, the only format there is.")
    @SuppressWarnings("UnusedVariable") // picocli makes sure that it is given; there is nothing to choose yet
    private boolean json;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(KnowledgeExport.of(knowledge.load()).toJson());
        return ExitCode.OK;
    }
}
