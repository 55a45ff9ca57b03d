package jp.madoguchi.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One conversation written down as a file; its format is described in the README beside the files. */
record Transcript(String title, Path file, List<Line> lines) {

    /** What happens or is expected, and where that is written. */
    record Line(Path file, int number, String key, String value) {

        String place() {
            return file.getFileName() + ":" + number;
        }
    }

    /** All transcripts, by file name. */
    static List<Transcript> all() {
        return in(Path.of("src/test/resources/dialogue/transcripts"));
    }

    /** The transcripts of a folder, by file name. */
    static List<Transcript> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Transcript::read)
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Transcript read(Path file) {
        List<Line> lines = new ArrayList<>();
        String title = file.getFileName().toString();
        List<String> written = text(file);
        for (int index = 0; index < written.size(); index++) {
            String text = written.get(index).strip();
            if (text.startsWith("# ") && lines.isEmpty()) {
                title = text.substring(2);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                String[] parts = text.split("[:：]", 2);
                String value = parts.length == 2 ? parts[1].strip() : "";
                lines.add(new Line(file, index + 1, parts[0].strip(), value));
            }
        }
        return new Transcript(title, file, List.copyOf(lines));
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
