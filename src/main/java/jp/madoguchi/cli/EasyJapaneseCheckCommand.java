package jp.madoguchi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.language.easy.EasyJapaneseChecker;
import jp.madoguchi.language.easy.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code easy-japanese check}: one text on stdin, its figures and findings as JSON on stdout. */
@Command(
        name = "check",
        description = "Reads a text on the standard input and writes its figures and findings as JSON.",
        mixinStandardHelpOptions = true)
final class EasyJapaneseCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeFolderOption knowledge = new KnowledgeFolderOption();

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Option(
            names = "--plain",
            paramLabel = "FILE",
            description = "The same text in plain Japanese, to see whether names, numbers and conditions were kept "
                    + "(criteria 24 and 25).")
    private @Nullable Path plain;

    @Override
    public Integer call() throws IOException {
        EasyJapaneseChecker checker = new EasyJapaneseChecker(
                vocabulary.addTo(knowledge.loadUnchecked().lexicon()));
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Report report = Optional.ofNullable(plain)
                .map(file -> checker.check(text, read(file)))
                .orElseGet(() -> checker.check(text));
        spec.commandLine().getOut().println(EasyJapaneseJson.of(report));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UnusableInputException("the plain text " + file + " cannot be read: " + exception.getMessage());
        }
    }
}
