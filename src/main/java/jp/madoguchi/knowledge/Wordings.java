package jp.madoguchi.knowledge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.knowledge.Wording.Form;
import jp.madoguchi.language.Bilingual;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Everything in a knowledge folder that residents read: wherever {@code plain} and {@code easy} stand side by side, in
 * whatever file, so that no new kind of entry can be forgotten.
 */
final class Wordings {

    /** The easy register of these is a sentence, the plain one may be a note. */
    private static final Set<String> PHRASES = Set.of("audience", "hours", "text");

    private final String file;
    private final List<Wording> found = new ArrayList<>();

    private Wordings(String file) {
        this.file = file;
    }

    /** All of them in the order of the files; a file that is no YAML has none, which somebody else reports. */
    static List<Wording> in(KnowledgeFolder folder) {
        return folder.yamlFiles().stream()
                .flatMap(file -> inFile(folder, file).stream())
                .toList();
    }

    private static List<Wording> inFile(KnowledgeFolder folder, String file) {
        Wordings wordings = new Wordings(file);
        root(folder, file).ifPresent(root -> wordings.walk("", root));
        return wordings.found;
    }

    private static Optional<Node> root(KnowledgeFolder folder, String file) {
        try {
            return Optional.ofNullable(
                    new Yaml().compose(new StringReader(folder.text(file).orElse(""))));
        } catch (YAMLException exception) {
            return Optional.empty();
        }
    }

    private void walk(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> walk(key, item));
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Node> values = mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode)
                    .collect(Collectors.toMap(
                            tuple -> ((ScalarNode) tuple.getKeyNode()).getValue(),
                            tuple -> tuple.getValueNode(),
                            (first, second) -> first,
                            java.util.LinkedHashMap::new));
            wording(key, mapping, values).ifPresent(found::add);
            values.forEach(this::walk);
        }
    }

    private Optional<Wording> wording(String key, MappingNode mapping, Map<String, Node> values) {
        if (values.get("plain") instanceof ScalarNode plain && values.get("easy") instanceof ScalarNode easy) {
            Bilingual text =
                    new Bilingual(plain.getValue().strip(), easy.getValue().strip());
            return Optional.of(
                    new Wording(new Origin(file, mapping.getStartMark().getLine() + 1), key, text, form(key, text)));
        }
        return Optional.empty();
    }

    /** The bot's own sentences that hold no full stop are buttons and rows of a list. */
    private Form form(String key, Bilingual text) {
        if (key.equals("label") || (file.startsWith("texts/") && !text.plain().contains("。"))) {
            return Form.LABEL;
        }
        return PHRASES.contains(key) ? Form.PHRASE : Form.SENTENCES;
    }
}
