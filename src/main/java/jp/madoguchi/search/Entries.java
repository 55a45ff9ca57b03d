package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Elsewhere;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;

/** The texts under which each entry of the knowledge can be found. */
final class Entries {

    /** One entry with all its texts: names, keywords, descriptions and what people write. */
    record Entry(Hit.Kind kind, String id, List<String> texts) {}

    private Entries() {}

    /** Everything that can be found: needs first, then the windows that exist, then programs. */
    static List<Entry> of(Knowledge knowledge) {
        List<Entry> entries = new ArrayList<>();
        knowledge.needs().forEach(need -> entries.add(of(need)));
        knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .forEach(window -> entries.add(of(window)));
        knowledge.programs().forEach(program -> entries.add(of(program)));
        return List.copyOf(entries);
    }

    /** What is not this program's job. */
    static List<Entry> elsewhere(Knowledge knowledge) {
        return knowledge.elsewhere().stream().map(Entries::of).toList();
    }

    private static Entry of(Need need) {
        List<String> texts = new ArrayList<>(List.of(need.name()));
        texts.addAll(need.utterances());
        texts.addAll(need.keywords());
        return new Entry(Hit.Kind.NEED, need.id(), List.copyOf(texts));
    }

    private static Entry of(Window window) {
        Stream<String> names = Stream.concat(Stream.of(window.name()), window.aliases().stream());
        Stream<String> description = Stream.of(window.helps().plain(), window.audience().plain());
        return new Entry(Hit.Kind.WINDOW, window.id(), Stream.concat(names, description).toList());
    }

    private static Entry of(Program program) {
        return new Entry(
                Hit.Kind.PROGRAM,
                program.id(),
                List.of(program.name(), program.about().plain(), program.audience().plain()));
    }

    private static Entry of(Elsewhere elsewhere) {
        return new Entry(Hit.Kind.WINDOW, elsewhere.id(), elsewhere.utterances());
    }
}
