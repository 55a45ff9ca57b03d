package jp.madoguchi.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Turn;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.search.Hit;
import org.jspecify.annotations.Nullable;

/** The output of {@code ask --jsonl}; its shape is a contract that people script against. */
final class AnswerLines {

    private final Knowledge knowledge;

    AnswerLines(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            @Nullable JsonNode id,
            @Nullable String text,
            String language,
            String register,
            String decision,
            @Nullable String crisis,
            List<FoundNeed> needs,
            List<Result> results,
            List<String> messages) {}

    record FoundNeed(String id, String name, double score) {}

    record Result(
            String id,
            String kind,
            String name,
            List<String> windows,
            List<String> departments,
            List<String> phones,
            double score) {}

    Line line(AskCommand.QuestionLine question, Turn turn) {
        List<Hit> hits = turn.account().hits();
        return new Line(
                question.id(),
                question.text(),
                turn.account().language().code(),
                turn.next().register().name().toLowerCase(Locale.ROOT),
                turn.account().decision().code(),
                turn.account().crisis().map(kind -> kind.code()).orElse(null),
                hits.stream()
                        .filter(hit -> hit.kind() == Hit.Kind.NEED)
                        .map(hit -> new FoundNeed(hit.id(), needName(hit), rounded(hit)))
                        .toList(),
                hits.stream().map(this::result).flatMap(Optional::stream).toList(),
                ReadableAnswer.texts(turn));
    }

    /** Every name that a person would be led to, in order: a window or program by its own name, then where each leads. */
    List<String> names(Turn turn) {
        return turn.account().hits().stream()
                .map(this::result)
                .flatMap(Optional::stream)
                .flatMap(result -> Stream.concat(
                        result.kind().equals("need") ? Stream.of() : Stream.of(result.name()),
                        result.windows().stream()))
                .distinct()
                .toList();
    }

    /** The windows that each need found leads to, in order, best need first. */
    Stream<List<String>> needs(Turn turn) {
        return turn.account().hits().stream()
                .filter(hit -> hit.kind() == Hit.Kind.NEED)
                .map(this::result)
                .flatMap(Optional::stream)
                .map(Result::windows);
    }

    private Optional<Result> result(Hit hit) {
        return switch (hit.kind()) {
            case NEED -> knowledge.need(hit.id()).map(need -> result(hit, need.name(), need.windows(), List.of()));
            case WINDOW ->
                knowledge.window(hit.id()).map(window -> result(hit, window.name(), List.of(window.id()), List.of()));
            case PROGRAM -> knowledge.program(hit.id()).map(program -> program(hit, program));
            case CONSIDERED -> knowledge.considered(hit.id()).map(considered -> considered(hit, considered));
        };
    }

    private Result program(Hit hit, Program program) {
        return result(hit, program.name(), program.windows(), program.departments());
    }

    /** What is only considered has its own kind, or is the program that the plan lists. */
    private Result considered(Hit hit, Considered considered) {
        Optional<Program> program = considered.program().flatMap(knowledge::program);
        Hit shown = program.map(row -> new Hit(Hit.Kind.PROGRAM, row.id(), hit.score()))
                .orElse(hit);
        return result(
                shown,
                program.map(Program::name).orElse(considered.name()),
                considered.windows(),
                program.map(Program::departments).orElse(List.of()));
    }

    private Result result(Hit hit, String name, List<String> windowIds, List<String> departments) {
        List<Window> windows = knowledge.runningWindows(windowIds);
        return new Result(
                hit.id(),
                hit.kind().code(),
                name,
                windows.stream().map(Window::name).toList(),
                Stream.concat(
                                departments.stream(),
                                windows.stream().map(Window::department).flatMap(Optional::stream))
                        .distinct()
                        .toList(),
                windows.stream()
                        .flatMap(window -> window.shownPhones().stream())
                        .map(Window.Phone::number)
                        .distinct()
                        .toList(),
                rounded(hit));
    }

    private String needName(Hit hit) {
        return knowledge.need(hit.id()).map(Need::name).orElse(hit.id());
    }

    private static double rounded(Hit hit) {
        return Math.round(hit.score() * 1000) / 1000.0;
    }
}
