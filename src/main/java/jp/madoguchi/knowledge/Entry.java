package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.madoguchi.language.Bilingual;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read by key. What is wrong is reported with file and line and replaced by something
 * harmless, so that one run finds every problem. Scalars are taken as written: {@code 9:00} stays text.
 */
public final class Entry {

    private final String file;
    private final MappingNode node;
    private final Consumer<Problem> problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(String file, MappingNode node, Consumer<Problem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(tuple.getKeyNode(), "a key must be a plain word");
            } else if (keys.putIfAbsent(key.getValue(), key) != null) {
                report(key, "the key '" + key.getValue() + "' is given twice");
            } else {
                values.put(key.getValue(), tuple.getValueNode());
            }
        }
    }

    /** Where the entry begins. */
    public Origin origin() {
        return originOf(node);
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Reports a problem at {@code key}, or at the entry when the key is missing. */
    public void report(String key, String reason) {
        report(keys.getOrDefault(key, node), reason);
    }

    /** A text that must be there and must not be blank. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !values.containsKey(key)) {
            report(node, "'" + key + "' is missing");
        }
        return text.orElse("");
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        return value(key).flatMap(value -> scalar(key, value));
    }

    /** A list of texts; left out means empty. */
    public List<String> texts(String key) {
        return items(key).stream()
                .map(item -> scalar(key, item))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A text in both registers that must be there. */
    public Bilingual bilingual(String key) {
        return entry(key, Entry::registers, new Bilingual("", ""));
    }

    /** A text in both registers that may be left out. */
    public Optional<Bilingual> optionalBilingual(String key) {
        return entry(key, Entry::registers);
    }

    /** The keys {@code plain} and {@code easy} of this very mapping. */
    Bilingual registers() {
        return new Bilingual(text("plain"), text("easy"));
    }

    /** A mapping under a key; empty when it is left out. */
    public <T> Optional<T> entry(String key, Function<Entry, T> read) {
        return value(key).flatMap(value -> asEntry(key, value)).map(entry -> entry.finish(read));
    }

    /** A mapping that must be there; {@code otherwise} stands in for it after a report. */
    public <T> T entry(String key, Function<Entry, T> read, T otherwise) {
        if (!values.containsKey(key)) {
            report(node, "'" + key + "' is missing");
        }
        return entry(key, read).orElse(otherwise);
    }

    /** A list of mappings; left out means empty. */
    public <T> List<T> entries(String key, Function<Entry, T> read) {
        List<T> result = new ArrayList<>();
        for (Node item : items(key)) {
            asEntry(key, item).map(entry -> entry.finish(read)).ifPresent(result::add);
        }
        return List.copyOf(result);
    }

    /** true or false; left out means {@code otherwise}. */
    public boolean flag(String key, boolean otherwise) {
        return optionalText(key)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> {
                        report(key, "'" + key + "' must be true or false, not '" + text + "'");
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /** A word that names one of the constants, in lower case; left out or unknown is a problem and gives {@code fallback}. */
    public <T extends Enum<T>> T oneOf(String key, T fallback) {
        return required(key, value -> constant(key, value, fallback), fallback);
    }

    /** A list of words that name constants, in lower case. */
    public <T extends Enum<T>> List<T> someOf(String key, T fallback) {
        return items(key).stream()
                .filter(item -> scalar(key, item).isPresent())
                .map(item -> constant(key, item, fallback))
                .toList();
    }

    /**
     * A text that must be there and that {@code parse} understands.
     *
     * @param parse gives nothing for what it does not understand; that is reported as {@code is not <expected>}
     */
    public <T> T parsed(String key, Function<String, Optional<T>> parse, String expected, T fallback) {
        return required(
                key,
                value -> parse.apply(written(value)).orElseGet(() -> {
                    report(value, "'" + written(value) + "' is not " + expected);
                    return fallback;
                }),
                fallback);
    }

    /** A list of texts that {@code parse} understands; left out means empty, and what is not understood is left out. */
    public <T> List<T> parsedList(String key, Function<String, Optional<T>> parse, String expected) {
        List<T> result = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(key, item)
                    .ifPresent(text -> parse.apply(text)
                            .ifPresentOrElse(result::add, () -> report(item, "'" + text + "' is not " + expected)));
        }
        return List.copyOf(result);
    }

    /** A whole number. */
    public int number(String key) {
        return parsed(
                key,
                text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "a number",
                0);
    }

    /** Reads the entry and then reports every key that nobody asked for. */
    <T> T finish(Function<Entry, T> read) {
        T result = read.apply(this);
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                report(at, unknown("the key '" + key + "' is not known here", key, asked));
            }
        });
        return result;
    }

    private <T> T required(String key, Function<Node, T> read, T fallback) {
        return text(key).isEmpty() ? fallback : value(key).map(read).orElse(fallback);
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        report(value.get(), "'" + key + "' must be a list (lines that begin with '- ')");
        return List.of();
    }

    private Optional<String> scalar(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            report(value, "'" + key + "' must be a text");
            return Optional.empty();
        }
        String text = written(scalar);
        if (text.isEmpty()) {
            report(value, "'" + key + "' is empty; fill it in or remove the line");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Entry> asEntry(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Entry(file, mapping, problems));
        }
        report(value, "'" + key + "' must hold keys and values");
        return Optional.empty();
    }

    private static String written(Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private <T extends Enum<T>> T constant(String key, Node value, T fallback) {
        String word = written(value);
        T[] constants = fallback.getDeclaringClass().getEnumConstants();
        for (T constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        List<String> known = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        report(value, unknown("'" + word + "' is not known for '" + key + "'", word, known));
        return fallback;
    }

    private static String unknown(String reason, String word, Collection<String> known) {
        return reason + Spelling.hint(word, known) + "; known are " + String.join(", ", known);
    }

    private void report(Node at, String reason) {
        problems.accept(new Problem(originOf(at), reason));
    }

    private Origin originOf(Node at) {
        return new Origin(file, at.getStartMark().getLine() + 1);
    }
}
