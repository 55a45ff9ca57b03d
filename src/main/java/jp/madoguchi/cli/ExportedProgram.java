package jp.madoguchi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.language.Bilingual;

/**
 * A program as {@code knowledge export} writes it.
 *
 * @param goal number of the plan's goal; like section and item, that of the first place
 * @param places every place the plan lists it in, the first one included
 * @param windows official names; their ids stand in {@code windowIds} in the same order
 */
record ExportedProgram(
        String id,
        String name,
        Optional<Integer> goal,
        Optional<String> section,
        Optional<String> item,
        List<Program.Place> places,
        List<String> departments,
        String status,
        String plain,
        String easy,
        Bilingual audience,
        List<String> windows,
        List<String> windowIds,
        List<String> needs,
        List<Source> sources) {

    static ExportedProgram of(Program program, Knowledge knowledge) {
        Optional<Program.Place> first = program.places().stream().findFirst();
        return new ExportedProgram(
                program.id(),
                program.name(),
                first.map(Program.Place::goal),
                first.map(Program.Place::section),
                first.map(Program.Place::item),
                program.places(),
                program.departments(),
                program.status().name().toLowerCase(Locale.ROOT),
                program.about().plain(),
                program.about().easy(),
                program.audience(),
                KnowledgeExport.names(program.windows(), knowledge),
                program.windows(),
                program.needs(),
                program.sources());
    }
}
