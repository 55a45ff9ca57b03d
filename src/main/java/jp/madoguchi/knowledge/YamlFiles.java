package jp.madoguchi.knowledge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads the YAML files of a knowledge folder entry by entry, and gathers what is wrong with them. */
public final class YamlFiles {

    private final KnowledgeFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private boolean allReadable = true;

    public YamlFiles(KnowledgeFolder folder) {
        this.folder = folder;
    }

    /** What was wrong so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether every file so far was YAML; when one was not, what refers to its entries cannot be judged. */
    public boolean allReadable() {
        return allReadable;
    }

    /** Adds a problem that a reader found. */
    public void report(Origin origin, String reason) {
        problems.add(new Problem(origin, reason));
    }

    /** Every entry of every list file in a subfolder. */
    public <T> List<T> listsIn(String subfolder, Function<Entry, T> read) {
        return folder.yamlIn(subfolder).stream()
                .flatMap(file -> list(file, read).stream())
                .toList();
    }

    /** Every entry of one list file; a file that does not exist has none. */
    public <T> List<T> list(String file, Function<Entry, T> read) {
        Optional<Node> root = compose(file);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode sequence)) {
            report(new Origin(file, 1), "must be a list of entries (each begins with '- id: …')");
            return List.of();
        }
        List<T> entries = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                entries.add(new Entry(file, mapping, problems::add).finish(read));
            } else {
                report(new Origin(file, item.getStartMark().getLine() + 1), "an entry must hold keys and values");
            }
        }
        return List.copyOf(entries);
    }

    /** A file that is one mapping; empty when the file does not exist. */
    public <T> Optional<T> mapping(String file, Function<Entry, T> read) {
        Optional<Node> root = compose(file);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Entry(file, mapping, problems::add).finish(read));
        }
        root.ifPresent(node -> report(new Origin(file, 1), "must hold keys and values"));
        return Optional.empty();
    }

    private Optional<Node> compose(String file) {
        Optional<String> text = folder.text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        try {
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(text.get())));
        } catch (MarkedYAMLException exception) {
            int line = exception.getProblemMark() == null
                    ? 1
                    : exception.getProblemMark().getLine() + 1;
            unreadable(new Origin(file, line), begun(exception) + exception.getProblem());
        } catch (ReaderException exception) {
            long line = 1
                    + text.get()
                            .chars()
                            .limit(exception.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            unreadable(
                    new Origin(file, (int) line),
                    "the character " + Character.getName(exception.getCodePoint()) + " is not allowed");
        } catch (YAMLException exception) {
            unreadable(new Origin(file, 1), String.valueOf(exception.getMessage()));
        }
        return Optional.empty();
    }

    /** What the parser was in the middle of, since the mistake is often where that began. */
    private static String begun(MarkedYAMLException exception) {
        if (exception.getContext() == null || exception.getContextMark() == null) {
            return "";
        }
        return exception.getContext() + " begun in line "
                + (exception.getContextMark().getLine() + 1) + ", ";
    }

    private void unreadable(Origin origin, String reason) {
        allReadable = false;
        report(origin, "is not YAML: " + reason);
    }
}
