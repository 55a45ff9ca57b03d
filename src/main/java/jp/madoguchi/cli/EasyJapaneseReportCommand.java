package jp.madoguchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code easy-japanese report}: how easy the easy texts of the whole knowledge are, and which want a second look. */
@Command(
        name = "report",
        description = "Measures every easy text of the knowledge: the distribution of each figure, then the texts that "
                + "are not green.",
        mixinStandardHelpOptions = true)
final class EasyJapaneseReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeFolderOption knowledge = new KnowledgeFolderOption();

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(EasyTexts.of(knowledge.loadUnchecked(), vocabulary));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
