package jp.madoguchi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.search.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Ranks any city's FAQ for many queries, in the way in which the bot itself understands. Needs no knowledge folder: the
 * figures by which terms count come from the documents.
 */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Rank documents (one {\"id\",\"question\",\"answer\"} a line) for queries ({\"id\",\"text\"}); "
                + "writes {\"id\",\"results\":[ids]} for each query, in the same order.")
final class SearchCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Option(names = "--documents", required = true, paramLabel = "DOCS.jsonl", description = "What is searched.")
    private Path documentFile = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "QUERIES.jsonl", description = "What people ask.")
    private Path queryFile = Path.of("");

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many results for each query. Default: ${DEFAULT-VALUE}.")
    private int top;

    private record Query(JsonNode id, String text) {}

    private record Answer(JsonNode id, List<JsonNode> results) {}

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more");
        }
        List<JsonLines.Line> lines = JsonLines.read(documentFile);
        List<JsonNode> ids = lines.stream().map(JsonLines.Line::id).toList();
        Documents documents = new Documents(lines.stream()
                .map(line -> new Documents.Entry(line.text("question"), line.text("answer")))
                .toList());
        List<Query> queries = JsonLines.read(queryFile).stream()
                .map(line -> new Query(line.id(), line.text("text")))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        queries.parallelStream()
                .map(query -> new Answer(
                        query.id(),
                        documents.best(query.text(), top).stream().map(ids::get).toList()))
                .map(SearchCommand::json)
                .forEachOrdered(out::println);
        out.flush();
        return ExitCode.OK;
    }

    private static String json(Answer answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("an answer cannot be written as JSON", exception);
        }
    }
}
