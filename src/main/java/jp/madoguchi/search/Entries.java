package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Elsewhere;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;

/** Everything that a message can be about, with the texts by which it is recognised. */
final class Entries {

    /** What an entry is. All kinds lie in one index, so that their scores can be compared. */
    enum Kind {
        NEED,
        WINDOW,
        PROGRAM,
        CONSIDERED,
        ELSEWHERE,
        SAYING
    }

    /** One entry with all its texts: names, keywords, descriptions and what people write. */
    record Entry(Kind kind, String id, List<String> texts) {}

    private Entries() {}

    /**
     * All entries: needs, the windows that exist, programs, what is only considered, what is not this program's job, and sayings.
     *
     * @param sayings sentences that are no needs, such as thanks, by their id
     */
    static List<Entry> of(Knowledge knowledge, Map<String, List<String>> sayings) {
        List<Entry> entries = new ArrayList<>();
        knowledge.needs().forEach(need -> entries.add(of(need)));
        knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .forEach(window -> entries.add(of(window)));
        knowledge.programs().stream()
                .filter(program -> knowledge.consideredProgram(program.id()).isEmpty())
                .forEach(program -> entries.add(of(program)));
        knowledge.considered().forEach(considered -> entries.add(of(considered)));
        knowledge.elsewhere().forEach(elsewhere -> entries.add(of(elsewhere)));
        sayings.forEach((id, texts) -> entries.add(new Entry(Kind.SAYING, id, texts)));
        return List.copyOf(entries);
    }

    private static Entry of(Need need) {
        List<String> texts = new ArrayList<>(List.of(need.name()));
        texts.addAll(need.utterances());
        texts.addAll(need.keywords());
        return new Entry(Kind.NEED, need.id(), List.copyOf(texts));
    }

    private static Entry of(Window window) {
        Stream<String> names = Stream.concat(Stream.of(window.name()), window.aliases().stream());
        Stream<String> description =
                Stream.of(window.helps().plain(), window.audience().plain());
        return new Entry(
                Kind.WINDOW, window.id(), Stream.concat(names, description).toList());
    }

    private static Entry of(Program program) {
        return new Entry(
                Kind.PROGRAM,
                program.id(),
                List.of(
                        program.name(),
                        program.about().plain(),
                        program.audience().plain()));
    }

    private static Entry of(Considered considered) {
        List<String> texts = new ArrayList<>(List.of(considered.name()));
        texts.addAll(considered.aliases());
        texts.addAll(considered.utterances());
        return new Entry(Kind.CONSIDERED, considered.id(), List.copyOf(texts));
    }

    private static Entry of(Elsewhere elsewhere) {
        return new Entry(Kind.ELSEWHERE, elsewhere.id(), elsewhere.utterances());
    }
}
