package jp.madoguchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.language.easy.Lexicon;
import jp.madoguchi.language.easy.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --vocabulary}: the operator's list of words and their levels. */
final class VocabularyOption {

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description = "Words and their levels N5 to N1 as tab-separated surface, reading, level. Without it, the "
                    + "shares of easy words (criteria 9 and 10) are not computed.")
    private @Nullable Path file;

    /**
     * The lexicon with the list, if one was given.
     *
     * @throws UnusableInputException when the file cannot be read as such a list
     */
    Lexicon addTo(Lexicon lexicon) {
        return Optional.ofNullable(file)
                .map(VocabularyOption::read)
                .map(lexicon::with)
                .orElse(lexicon);
    }

    private static Vocabulary read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return Vocabulary.read(lines);
        } catch (IllegalArgumentException exception) {
            throw new UnusableInputException(file + ": " + exception.getMessage());
        } catch (IOException | java.io.UncheckedIOException exception) {
            throw new UnusableInputException("the vocabulary " + file + " cannot be read: " + exception.getMessage());
        }
    }
}
