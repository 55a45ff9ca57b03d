package jp.madoguchi.knowledge;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The small knowledge of a city that does not exist, and ways to break it. */
public final class Fixtures {

    private Fixtures() {}

    /** The folder of the good little knowledge. */
    public static Path tiny() {
        return folder("tiny");
    }

    /** A folder under {@code src/test/resources/knowledge}. */
    static Path folder(String name) {
        try {
            return Path.of(Fixtures.class.getResource("/knowledge/" + name).toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** The good little knowledge with the files of another folder laid over it. */
    static KnowledgeFolder tinyWith(Path overlay) {
        Map<String, String> files = new TreeMap<>(KnowledgeFolder.at(tiny()).files());
        files.putAll(KnowledgeFolder.at(overlay).files());
        return new KnowledgeFolder(files);
    }

    /** The good little knowledge without one of its files. */
    static KnowledgeFolder tinyWithout(String file) {
        Map<String, String> files = new TreeMap<>(KnowledgeFolder.at(tiny()).files());
        files.remove(file);
        return new KnowledgeFolder(files);
    }

    /** Copies the good little knowledge to a folder that a test may change. */
    public static void copyTiny(Path target) throws IOException {
        for (Map.Entry<String, String> file : KnowledgeFolder.at(tiny()).files().entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
