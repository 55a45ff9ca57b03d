package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    /** LINE's limit for the data of a postback, in code units. */
    private static final int LONGEST_DATA = 300;

    @Property
    void everyActionComesBackFromItsTextForm(@ForAll("actions") Action action) {
        assertThat(action.data()).hasSizeLessThanOrEqualTo(LONGEST_DATA);
        assertThat(Action.parse(action.data())).contains(action);
    }

    @Property
    void noTextBreaksTheReading(@ForAll String data) {
        Optional<Action> action = Action.parse(data);
        action.ifPresent(read -> assertThat(Action.parse(read.data())).isEqualTo(action));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Person", "area", "need:a:b", "answer:a", "answer:a:-1", "answer:a:100", "answer:a:b", "yes:"
            })
    void whatThisVersionDoesNotKnowIsNoAction(String data) {
        assertThat(Action.parse(data)).isEmpty();
    }

    @Provide
    Arbitrary<Action> actions() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-")
                .ofMinLength(1)
                .ofMaxLength(40);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Action.TalkToPerson(),
                        new Action.ConnectNow(),
                        new Action.Wrong(),
                        new Action.Helpful(),
                        new Action.UseEasy(),
                        new Action.UsePlain(),
                        new Action.Answer(true),
                        new Action.Answer(false),
                        new Action.Skip(),
                        new Action.BackToBot(),
                        new Action.Stop(),
                        new Action.NoneOfThese()),
                ids.map(Action.InArea::new),
                ids.map(Action.PickNeed::new),
                ids.flatMap(
                        id -> Arbitraries.integers().between(0, 99).map(index -> new Action.PickAnswer(id, index))));
    }
}
