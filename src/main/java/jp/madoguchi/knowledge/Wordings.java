package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Wording.Form;

/** Everything in the knowledge that residents read, with the place where it is written. */
final class Wordings {

    private Wordings() {}

    static Stream<Wording> of(Knowledge knowledge) {
        return Stream.of(
                        ofCity(knowledge.city()),
                        knowledge.windows().stream().flatMap(Wordings::ofWindow),
                        ofNeeds(knowledge),
                        ofPrograms(knowledge),
                        knowledge.terms().stream()
                                .map(term -> new Wording(term.origin(), "meaning", term.meaning(), Form.SENTENCES)),
                        ofElsewhere(knowledge),
                        ofConsidered(knowledge),
                        ofTexts(knowledge))
                .flatMap(wordings -> wordings);
    }

    static Stream<Wording> ofNeeds(Knowledge knowledge) {
        return knowledge.needs().stream().flatMap(Wordings::ofNeed);
    }

    static Stream<Wording> ofPrograms(Knowledge knowledge) {
        return knowledge.programs().stream()
                .flatMap(program -> Stream.of(
                        new Wording(program.origin(), "about", program.about(), Form.SENTENCES),
                        new Wording(program.origin(), "audience", program.audience(), Form.PHRASE)));
    }

    static Stream<Wording> ofElsewhere(Knowledge knowledge) {
        return knowledge.elsewhere().stream()
                .map(entry -> new Wording(entry.origin(), "answer", entry.answer(), Form.SENTENCES));
    }

    static Stream<Wording> ofConsidered(Knowledge knowledge) {
        return knowledge.considered().stream()
                .map(entry -> new Wording(entry.origin(), "about", entry.about(), Form.SENTENCES));
    }

    private static Stream<Wording> ofCity(City city) {
        return Stream.of(new Wording(city.origin(), "hours", city.desk().hours().text(), Form.PHRASE));
    }

    private static Stream<Wording> ofWindow(Window window) {
        return Stream.of(
                        Optional.of(new Wording(window.origin(), "helps", window.helps(), Form.SENTENCES)),
                        Optional.of(new Wording(window.origin(), "audience", window.audience(), Form.PHRASE)),
                        window.differs().map(text -> new Wording(window.origin(), "differs", text, Form.SENTENCES)),
                        window.hours().map(hours -> new Wording(window.origin(), "hours", hours.text(), Form.PHRASE)))
                .flatMap(Optional::stream);
    }

    private static Stream<Wording> ofNeed(Need need) {
        Stream<Wording> own = Stream.of(
                new Wording(need.origin(), "understanding", need.understanding(), Form.SENTENCES),
                new Wording(need.origin(), "first_step", need.firstStep(), Form.SENTENCES));
        Stream<Wording> question = need.question().stream()
                .flatMap(asked -> Stream.concat(
                        Stream.of(new Wording(need.origin(), "ask", asked.ask(), Form.SENTENCES)),
                        asked.choices().stream()
                                .map(choice -> new Wording(need.origin(), "label", choice.label(), Form.LABEL))));
        return Stream.concat(own, question);
    }

    /** The bot's own sentences; what holds no full stop is a button or a row of a list. */
    private static Stream<Wording> ofTexts(Knowledge knowledge) {
        return knowledge.folder().yamlIn("texts").stream().flatMap(file -> {
            List<String> lines =
                    knowledge.folder().text(file).orElse("").lines().toList();
            return IntStream.range(0, lines.size())
                    .boxed()
                    .flatMap(
                            index -> ofText(knowledge.texts(), new Origin(file, index + 1), lines.get(index)).stream());
        });
    }

    private static Optional<Wording> ofText(Texts texts, Origin origin, String line) {
        String key = line.split(":", 2)[0];
        return Optional.ofNullable(texts.sentences().get(key))
                .map(text -> new Wording(origin, key, text, text.plain().contains("。") ? Form.SENTENCES : Form.LABEL));
    }
}
