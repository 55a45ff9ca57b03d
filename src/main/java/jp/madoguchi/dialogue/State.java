package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.language.Register;

/**
 * All that the dialogue remembers about one conversation.
 *
 * @param register the register in use
 * @param registerChosen whether the person chose it; then it is never changed or offered by itself
 * @param easyOffered whether easy Japanese was already offered by itself
 * @param phase where the conversation stands
 * @param topic what is being talked about
 * @param urgentCase the case that crisis words opened or made urgent, until a coordinator takes it over or closes it
 * @param home the name of the town or area that the person said to live in; never asked for
 * @param explained the terms that were explained to the person, each of which is explained once
 */
public record State(
        Register register,
        boolean registerChosen,
        boolean easyOffered,
        Phase phase,
        Topic topic,
        Optional<String> urgentCase,
        Optional<String> home,
        List<String> explained) {

    /** A conversation that has not begun. */
    public static State initial() {
        return beginning(Register.PLAIN, false);
    }

    /** A conversation that has not begun, with a register that the person chose. */
    public static State initialIn(Register register) {
        return beginning(register, true);
    }

    /** The same, without what the person wrote: for when they took a message back. */
    public State withoutText() {
        return withTopic(topic.withoutText()).withHome(Optional.empty());
    }

    State withRegister(Register to, boolean byPerson) {
        return new State(to, registerChosen || byPerson, easyOffered, phase, topic, urgentCase, home, explained);
    }

    /** Who writes in another language reads easy Japanese, unless they chose otherwise. */
    State forForeigner() {
        return registerChosen ? this : withRegister(Register.EASY, false);
    }

    State withEasyOffered() {
        return new State(register, registerChosen, true, phase, topic, urgentCase, home, explained);
    }

    State withPhase(Phase to) {
        return new State(register, registerChosen, easyOffered, to, topic, urgentCase, home, explained);
    }

    State withTopic(Topic to) {
        return new State(register, registerChosen, easyOffered, phase, to, urgentCase, home, explained);
    }

    State withUrgentCase(Optional<String> caseNumber) {
        return new State(register, registerChosen, easyOffered, phase, topic, caseNumber, home, explained);
    }

    State withHome(Optional<String> place) {
        return new State(register, registerChosen, easyOffered, phase, topic, urgentCase, place, explained);
    }

    State withExplained(List<String> terms) {
        List<String> all =
                Stream.concat(explained.stream(), terms.stream()).distinct().toList();
        return new State(register, registerChosen, easyOffered, phase, topic, urgentCase, home, all);
    }

    private static State beginning(Register register, boolean chosen) {
        return new State(
                register, chosen, false, new Phase.Open(), Topic.NONE, Optional.empty(), Optional.empty(), List.of());
    }
}
