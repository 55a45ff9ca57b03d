package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Term;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term of an easy answer is explained where it first comes up: 100 %, not only most of them. */
class ExplanationsTest {

    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.packaged());
    private static final Dialogue DIALOGUE = new Dialogue(KNOWLEDGE);
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, KNOWLEDGE.city().zone());

    static Stream<String> needs() {
        return KNOWLEDGE.needs().stream().map(Need::id);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void everyTermInTheAnswerToANeedIsExplained(String needId) {
        Turn turn = answer(State.initialIn(Register.EASY), needId);
        String text = turn.messages().stream()
                .flatMap(ExplanationsTest::texts)
                .map(Furigana::remove)
                .collect(Collectors.joining("\n"));

        for (String term : termsIn(text)) {
            assertThat(turn.next().explained()).contains(term);
        }
    }

    @ParameterizedTest
    @MethodSource("needs")
    void noTermIsExplainedTwice(String needId) {
        Turn first = answer(State.initialIn(Register.EASY), needId);
        Turn second = answer(first.next(), needId);

        assertThat(explanations(second)).noneMatch(explanations(first)::contains);
    }

    @Test
    void someAnswersNeedAnExplanation() {
        assertThat(needs().flatMap(needId -> explanations(answer(State.initialIn(Register.EASY), needId)).stream()))
                .isNotEmpty();
    }

    @Test
    void plainJapaneseIsNotInterrupted() {
        assertThat(answer(State.initial(), "care-start").next().explained()).isEmpty();
    }

    /** Sentences of the form 「term」は meaning. */
    private static List<String> explanations(Turn turn) {
        return turn.messages().stream()
                .flatMap(message -> message instanceof Message.Words(String text) ? text.lines() : Stream.of())
                .filter(line -> Furigana.remove(line).matches("「[^」]+」は .*"))
                .toList();
    }

    private static Turn answer(State state, String needId) {
        return DIALOGUE.respond(state, new Input.Tapped(new Action.PickNeed(needId)), NOW);
    }

    /** The longest first, and a part of a longer name in katakana, as サロン in キッズサロン, is none. */
    private static List<String> termsIn(String text) {
        String rest = text;
        List<String> longestFirst = KNOWLEDGE.terms().stream()
                .map(Term::term)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Stream.Builder<String> found = Stream.builder();
        for (String term : longestFirst) {
            String without = rest.replaceAll("(?<![ァ-ヶー])\\Q" + term + "\\E", "");
            if (!without.equals(rest)) {
                found.add(term);
            }
            rest = without;
        }
        return found.build().toList();
    }

    private static Stream<String> texts(Message message) {
        return switch (message) {
            case Message.Words(String text) -> Stream.of(text);
            case Message.Cards(List<Message.Card> cards) ->
                cards.stream().flatMap(card -> Stream.of(card.name(), card.helps()));
        };
    }
}
