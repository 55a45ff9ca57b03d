package jp.madoguchi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Dialogue;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.dialogue.Turn;
import jp.madoguchi.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures the bot on labelled questions. Every name that a person would be led to counts in its order: a need stands for
 * its windows, best first, so Hit@1 means that the very first window named is an acceptable one.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure on a TSV file with the columns query, intent, gold (acceptable names joined by |).")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.tsv")
    private Path file = Path.of("");

    @Mixin
    private KnowledgeFolderOption folder = new KnowledgeFolderOption();

    /** One labelled question; {@code gold} holds one set of names a need. */
    private record Question(String query, String intent, List<List<String>> gold, String style) {}

    /** What came of one question. */
    private record Outcome(Question question, String decision, List<String> names) {

        boolean decided() {
            return question.intent().equals(decision);
        }

        /** The rank, from 1, of the first acceptable name; empty when there is none. */
        Optional<Integer> rank() {
            for (int index = 0; index < names.size(); index++) {
                String name = names.get(index);
                if (question.gold().stream().anyMatch(set -> set.contains(name))) {
                    return Optional.of(index + 1);
                }
            }
            return Optional.empty();
        }

        boolean allNeedsFound() {
            return question.gold().stream().allMatch(set -> names.stream().anyMatch(set::contains));
        }
    }

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = folder.load();
        Dialogue dialogue = new Dialogue(knowledge);
        AnswerLines lines = new AnswerLines(knowledge);
        ZonedDateTime now = ZonedDateTime.now(knowledge.city().zone());
        List<Outcome> outcomes = questions().stream()
                .map(question -> {
                    Turn turn = dialogue.respond(State.initial(), new Input.Text(question.query()), now);
                    return new Outcome(question, turn.account().decision().code(), lines.names(turn));
                })
                .toList();
        report(outcomes, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private List<Question> questions() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("there is no file " + file);
        }
        List<String> lines = Files.readAllLines(file);
        List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        int query = column(columns, "query");
        int intent = column(columns, "intent");
        int gold = column(columns, "gold");
        int style = columns.indexOf("style");
        List<Question> questions = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (!line.isBlank()) {
                questions.add(new Question(
                        cell(cells, query), cell(cells, intent), gold(cell(cells, gold)), cell(cells, style)));
            }
        }
        return questions;
    }

    private int column(List<String> columns, String name) {
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
                : Stream.of(cell.split("&")).map(set -> List.of(set.split("\\|"))).toList();
    }

    private static void report(List<Outcome> outcomes, PrintWriter out) {
        List<Outcome> answers = outcomes.stream()
                .filter(outcome -> !outcome.question().gold().isEmpty()
                        && outcome.question().intent().equals("answer"))
                .toList();
        figures("all", answers, out);
        Map<String, List<Outcome>> byStyle =
                answers.stream().collect(Collectors.groupingBy(outcome -> outcome.question().style()));
        byStyle.forEach((style, group) -> figures(style, group, out));
        List<Outcome> several = answers.stream()
                .filter(outcome -> outcome.question().gold().size() > 1)
                .toList();
        out.printf("all needs found  %s%n", share(several.stream().filter(Outcome::allNeedsFound).count(), several.size()));
        out.printf("decision         %s%n", share(outcomes.stream().filter(Outcome::decided).count(), outcomes.size()));
        out.println();
        for (Outcome outcome : outcomes) {
            boolean found = outcome.question().gold().isEmpty() || outcome.rank().filter(rank -> rank <= 3).isPresent();
            if (!found || !outcome.decided()) {
                out.printf(
                        "%s -> %s | %s | %s%n",
                        outcome.question().intent(),
                        outcome.decision(),
                        outcome.question().query(),
                        String.join("、", outcome.names().stream().limit(3).toList()));
            }
        }
        out.flush();
    }

    private static void figures(String group, List<Outcome> outcomes, PrintWriter out) {
        long first = outcomes.stream().filter(outcome -> outcome.rank().filter(rank -> rank == 1).isPresent()).count();
        long three = outcomes.stream().filter(outcome -> outcome.rank().filter(rank -> rank <= 3).isPresent()).count();
        double reciprocal = outcomes.stream()
                .mapToDouble(outcome -> outcome.rank().map(rank -> 1.0 / rank).orElse(0.0))
                .average()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "%-10s n=%d  Hit@1 %s  Hit@3 %s  MRR %.3f%n",
                group,
                outcomes.size(),
                share(first, outcomes.size()),
                share(three, outcomes.size()),
                reciprocal);
    }

    private static String share(long part, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f (%d/%d)", (double) part / all, part, all);
    }
}
