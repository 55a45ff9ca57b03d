package jp.madoguchi.dialogue;

import java.util.Optional;
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
 */
public record State(
        Register register,
        boolean registerChosen,
        boolean easyOffered,
        Phase phase,
        Topic topic,
        Optional<String> urgentCase) {

    /** A conversation that has not begun. */
    public static State initial() {
        return new State(Register.PLAIN, false, false, new Phase.Open(), Topic.NONE, Optional.empty());
    }

    /** A conversation that has not begun, with a register that the person chose. */
    public static State initialIn(Register register) {
        return new State(register, true, false, new Phase.Open(), Topic.NONE, Optional.empty());
    }

    /** The same, without what the person wrote: for when they took a message back. */
    public State withoutText() {
        return withTopic(topic.withoutText());
    }

    State withRegister(Register to, boolean byPerson) {
        return new State(to, registerChosen || byPerson, easyOffered, phase, topic, urgentCase);
    }

    /** Who writes in another language reads easy Japanese, unless they chose otherwise. */
    State forForeigner() {
        return registerChosen ? this : withRegister(Register.EASY, false);
    }

    State withEasyOffered() {
        return new State(register, registerChosen, true, phase, topic, urgentCase);
    }

    State withPhase(Phase to) {
        return new State(register, registerChosen, easyOffered, to, topic, urgentCase);
    }

    State withTopic(Topic to) {
        return new State(register, registerChosen, easyOffered, phase, to, urgentCase);
    }

    State withUrgentCase(Optional<String> caseNumber) {
        return new State(register, registerChosen, easyOffered, phase, topic, caseNumber);
    }
}
