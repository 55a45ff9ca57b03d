package jp.madoguchi.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Program;

/**
 * One row of a table of main programs, as the plan prints it: a program that the plan repeats has a row for each place.
 *
 * @param name the wording of this very row
 * @param repeat whether the plan marks the row as a repeat (再掲)
 * @param program the id of the program
 */
record ExportedRow(
        int goal, String section, String item, String name, List<String> departments, boolean repeat, String program) {

    /** （１）before（２）and ① before ②: their code points stand in that order. */
    private static final Comparator<ExportedRow> AS_IN_THE_PLAN = Comparator.comparingInt(ExportedRow::goal)
            .thenComparing(ExportedRow::section)
            .thenComparing(ExportedRow::item);

    static List<ExportedRow> of(Knowledge knowledge) {
        return knowledge.programs().stream()
                .flatMap(ExportedRow::of)
                .sorted(AS_IN_THE_PLAN)
                .toList();
    }

    private static Stream<ExportedRow> of(Program program) {
        return IntStream.range(0, program.places().size()).mapToObj(index -> {
            Program.Place place = program.places().get(index);
            return new ExportedRow(
                    place.goal(),
                    place.section(),
                    place.item(),
                    place.printed().orElse(program.name()),
                    program.departments(),
                    index > 0,
                    program.id());
        });
    }
}
