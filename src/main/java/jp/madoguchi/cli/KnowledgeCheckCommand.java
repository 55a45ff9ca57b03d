package jp.madoguchi.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import jp.madoguchi.dialogue.Dialogue;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code knowledge check}: one line a problem and exit code 1, or one line of counts and exit code 0. */
@Command(
        name = "check",
        description = "Lists everything that is wrong with the knowledge, one problem a line.",
        mixinStandardHelpOptions = true)
final class KnowledgeCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeFolderOption knowledge = new KnowledgeFolderOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Knowledge loaded = knowledge.loadChecked();
            // Words that mean a button, small talk, crisis rules and the bot's sentences are read by the dialogue.
            Dialogue.check(loaded);
            out.println(loaded.summary());
            return ExitCode.OK;
        } catch (BrokenKnowledgeException exception) {
            exception.problems().forEach(out::println);
            return ExitCode.SOFTWARE;
        } finally {
            out.flush();
        }
    }
}
