package jp.madoguchi.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.language.Normalizer;

/**
 * Reads {@code faq/*.csv}, the lists that a city already has: UTF-8 with or without a byte order mark, the first line
 * names the columns, cells in double quotes may hold commas and line breaks. Gathers what is wrong with them.
 */
final class FaqFiles {

    private static final String FOLDER = "faq";
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final String WINDOW = "window";
    private static final List<String> COLUMNS = List.of(QUESTION, ANSWER, WINDOW);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final KnowledgeFolder folder;
    private final Map<String, String> windowIdsByName = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param windows may be named in the lists by id or by official name */
    FaqFiles(KnowledgeFolder folder, List<Window> windows) {
        this.folder = folder;
        windows.forEach(window -> windowIdsByName.putIfAbsent(Normalizer.normalize(window.name()), window.id()));
    }

    /** One row, with the line where it begins. */
    private record Row(Origin origin, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** All entries; a folder that does not exist has none. */
    List<Faq> read() {
        return folder.csvIn(FOLDER).stream().flatMap(this::entries).toList();
    }

    /** What was wrong so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Stream<Faq> entries(String file) {
        List<Row> rows = rows(file, folder.text(file).orElse(""));
        if (rows.isEmpty()) {
            report(new Origin(file, 1), "the first line must name the columns question, answer, window");
            return Stream.empty();
        }
        List<String> columns =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return isHeader(rows.getFirst().origin(), columns)
                ? rows.stream().skip(1).flatMap(row -> entry(row, columns))
                : Stream.empty();
    }

    private boolean isHeader(Origin origin, List<String> columns) {
        int before = problems.size();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                report(
                        origin,
                        "the column '" + column + "' is not known here" + Spelling.hint(column, COLUMNS)
                                + "; known are " + String.join(", ", COLUMNS));
            } else if (!seen.add(column)) {
                report(origin, "the column '" + column + "' is given twice");
            }
        }
        Stream.of(QUESTION, ANSWER)
                .filter(column -> !columns.contains(column))
                .forEach(column -> report(origin, "the first line must name the column '" + column + "'"));
        return problems.size() == before;
    }

    private Stream<Faq> entry(Row row, List<String> columns) {
        if (row.cells().size() > columns.size()) {
            report(
                    row.origin(),
                    "has " + row.cells().size() + " cells, the first line names " + columns.size()
                            + " columns; put a cell that holds a comma into double quotes");
            return Stream.empty();
        }
        return Stream.of(new Faq(
                row.origin(),
                cell(row, columns, QUESTION),
                cell(row, columns, ANSWER),
                Stream.of(cell(row, columns, WINDOW).split("\\|", -1))
                        .map(String::strip)
                        .filter(window -> !window.isEmpty())
                        .map(window -> windowIdsByName.getOrDefault(Normalizer.normalize(window), window))
                        .distinct()
                        .toList()));
    }

    private static String cell(Row row, List<String> columns, String name) {
        int place = columns.indexOf(name);
        return place >= 0 && place < row.cells().size()
                ? row.cells().get(place).replace("\r\n", "\n").strip()
                : "";
    }

    private List<Row> rows(String file, String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvParser parser = new CsvFactory().createParser(content)) {
            readInto(rows, file, parser);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return rows;
    }

    /** What is no CSV is told where its cell begins: a quote that is not closed runs to the end of the file. */
    private void readInto(List<Row> rows, String file, CsvParser parser) throws IOException {
        try {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                Row row = row(file, parser);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (JsonProcessingException exception) {
            Origin cell = new Origin(file, parser.currentTokenLocation().getLineNr());
            report(cell, "is not CSV: " + exception.getOriginalMessage());
        }
    }

    private static Row row(String file, CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        int line = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
            cells.add(parser.getText());
        }
        return new Row(new Origin(file, line), List.copyOf(cells));
    }

    private void report(Origin origin, String reason) {
        problems.add(new Problem(origin, reason));
    }
}
