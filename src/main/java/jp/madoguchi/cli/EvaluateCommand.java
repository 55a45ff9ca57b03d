package jp.madoguchi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the bot on labelled questions; see {@link Evaluation} for what counts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure on a TSV file with the columns query, intent, gold (acceptable names joined by |).")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.tsv")
    private Path file = Path.of("");

    @Mixin
    private KnowledgeFolderOption folder = new KnowledgeFolderOption();

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = Evaluation.of(folder.load(), LabelledQuestion.read(file));
        new EvaluationReport(spec.commandLine().getOut()).print(evaluation);
        return ExitCode.OK;
    }
}
