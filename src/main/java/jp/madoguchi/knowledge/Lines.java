package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the line of a value inside its entry by looking for its text, since the records keep only where an entry
 * begins. A value that is folded over several lines is found by its beginning; one that cannot be found is taken to
 * stand where the entry begins.
 */
final class Lines {

    private static final int BEGINNING = 12;

    private final KnowledgeFolder folder;
    private final Map<String, List<String>> linesByFile = new HashMap<>();

    Lines(KnowledgeFolder folder) {
        this.folder = folder;
    }

    Origin find(Origin entry, String value) {
        List<String> lines = linesByFile.computeIfAbsent(
                entry.file(), file -> folder.text(file).orElse("").lines().toList());
        String beginning = value.substring(0, Math.min(BEGINNING, value.length()));
        int fallback = entry.line();
        for (int line = entry.line(); line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (line > entry.line() && text.startsWith("- ")) {
                break;
            }
            if (!value.isEmpty() && text.contains(value)) {
                return new Origin(entry.file(), line);
            }
            if (fallback == entry.line() && !beginning.isEmpty() && text.contains(beginning)) {
                fallback = line;
            }
        }
        return new Origin(entry.file(), fallback);
    }
}
