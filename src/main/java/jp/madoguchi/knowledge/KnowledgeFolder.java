package jp.madoguchi.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one city's knowledge, read into memory at once, so that a load never mixes two states of the folder.
 *
 * @param files the content by path inside the folder, for example {@code windows/children.yaml}; in alphabetical order
 */
public record KnowledgeFolder(Map<String, String> files) {

    private static final String PACKAGED = "knowledge";

    /** Reads a folder on disk. */
    public static KnowledgeFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenKnowledgeException(List.of(new Problem(
                    new Origin(folder.toString(), 1), "is not a folder; MADOGUCHI_KNOWLEDGE must name one")));
        }
        return new KnowledgeFolder(read(folder));
    }

    /** Reads the folder that is packaged with the program, from the class path or from inside the jar. */
    public static KnowledgeFolder packaged() {
        URL location = KnowledgeFolder.class.getClassLoader().getResource(PACKAGED + "/city.yaml");
        if (location == null) {
            throw new BrokenKnowledgeException(
                    List.of(new Problem(new Origin("city.yaml", 1), "no knowledge is packaged with this program")));
        }
        try {
            URI uri = location.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new KnowledgeFolder(read(Path.of(uri).resolveSibling(".").normalize()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new KnowledgeFolder(read(jar.getPath(PACKAGED)));
            }
        } catch (URISyntaxException | IOException exception) {
            throw new IllegalStateException("cannot read the packaged knowledge at " + location, exception);
        }
    }

    /** The packaged folder, or the one at {@code path} when it is given and not blank. */
    public static KnowledgeFolder choose(Optional<String> path) {
        return path.filter(given -> !given.isBlank())
                .map(given -> at(Path.of(given)))
                .orElseGet(KnowledgeFolder::packaged);
    }

    /** All YAML files. */
    public List<String> yamlFiles() {
        return files.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
    }

    /** The YAML files inside a subfolder. */
    public List<String> yamlIn(String subfolder) {
        return yamlFiles().stream()
                .filter(path -> path.startsWith(subfolder + "/"))
                .toList();
    }

    /** The tables inside a subfolder, as spreadsheets save them. */
    List<String> csvIn(String subfolder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(subfolder + "/") && path.endsWith(".csv"))
                .toList();
    }

    /** The text of a file. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Map<String, String> read(Path root) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (isKnowledge(name)) {
                    contents.put(name, text(name, path));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the knowledge folder " + root, exception);
        }
        return Collections.unmodifiableMap(contents);
    }

    private static String text(String name, Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException exception) {
            throw new BrokenKnowledgeException(
                    List.of(new Problem(new Origin(name, 1), "is not UTF-8; save it again with that encoding")));
        }
    }

    /** Hidden files are left alone: editors keep their own there while a person is typing. */
    private static boolean isKnowledge(String name) {
        return !name.startsWith(".") && !name.contains("/.") && isRead(name);
    }

    private static boolean isRead(String name) {
        return name.endsWith(".yaml") || name.endsWith(".txt") || name.endsWith(".csv");
    }
}
