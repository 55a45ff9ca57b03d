package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Program;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;

/** The texts under which each entry of the knowledge can be found. */
final class Entries {

    /**
     * One text of one entry.
     *
     * @param weight how far the text speaks for its entry, from 0 to 1; what people write counts most
     */
    record Text(Hit.Kind kind, String id, String text, double weight) {}

    private static final double UTTERANCE = 1.0;
    private static final double NAME = 1.0;
    private static final double DESCRIPTION = 0.75;

    private Entries() {}

    static List<Text> of(Knowledge knowledge) {
        List<Text> texts = new ArrayList<>();
        knowledge.needs().forEach(need -> texts.addAll(of(need)));
        knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .forEach(window -> texts.addAll(of(window)));
        knowledge.programs().forEach(program -> texts.addAll(of(program)));
        return texts;
    }

    private static List<Text> of(Need need) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Hit.Kind.NEED, need.id(), need.name(), NAME));
        need.utterances().forEach(text -> texts.add(new Text(Hit.Kind.NEED, need.id(), text, UTTERANCE)));
        need.keywords().forEach(text -> texts.add(new Text(Hit.Kind.NEED, need.id(), text, UTTERANCE)));
        return texts;
    }

    private static List<Text> of(Window window) {
        List<Text> texts = new ArrayList<>();
        Stream.concat(Stream.of(window.name()), window.aliases().stream())
                .forEach(name -> texts.add(new Text(Hit.Kind.WINDOW, window.id(), name, NAME)));
        texts.add(new Text(
                Hit.Kind.WINDOW,
                window.id(),
                window.helps().plain() + " " + window.audience().plain(),
                DESCRIPTION));
        return texts;
    }

    private static List<Text> of(Program program) {
        return List.of(
                new Text(Hit.Kind.PROGRAM, program.id(), program.name(), NAME),
                new Text(
                        Hit.Kind.PROGRAM,
                        program.id(),
                        program.about().plain() + " " + program.audience().plain(),
                        DESCRIPTION));
    }
}
