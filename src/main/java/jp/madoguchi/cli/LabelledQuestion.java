package jp.madoguchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question and what would be right.
 *
 * @param query what a resident might write
 * @param intent what the bot should do: answer, clarify, handoff, crisis, smalltalk or out_of_scope
 * @param gold the acceptable names of windows or programs, one list for each need; empty when there is nothing to find
 * @param style how it is written, for example {@code hiragana}; may be empty
 */
record LabelledQuestion(String query, String intent, List<List<String>> gold, String style) {

    /**
     * Reads a table separated by tabs. The first line names the columns: {@code query}, {@code intent}, {@code gold} and
     * perhaps {@code style}. In {@code gold}, | stands between acceptable names and &amp; between needs.
     *
     * @throws UnusableInputException when there is no such file, or a column is missing
     */
    static List<LabelledQuestion> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("there is no file " + file);
        }
        List<String> lines = Files.readAllLines(file);
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        int query = column(file, columns, "query");
        int intent = column(file, columns, "intent");
        int gold = column(file, columns, "gold");
        int style = columns.indexOf("style");
        List<LabelledQuestion> questions = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                questions.add(new LabelledQuestion(
                        cell(cells, query), cell(cells, intent), gold(cell(cells, gold)), cell(cells, style)));
            }
        }
        return List.copyOf(questions);
    }

    private static int column(Path file, List<String> columns, String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new UnusableInputException(file + " has no column '" + name + "' in its first line");
        }
        return index;
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    private static List<List<String>> gold(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("&", -1))
                        .map(set -> List.of(set.split("\\|", -1)))
                        .toList();
    }
}
