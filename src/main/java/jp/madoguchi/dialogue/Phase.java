package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.safety.Alarm;

/** Where a conversation stands. */
public sealed interface Phase {

    /** The bot listens and answers. */
    record Open() implements Phase {}

    /** The bot asked which of these needs is meant. */
    record Clarifying(List<String> needIds) implements Phase {}

    /** The bot asked a need's own question. */
    record Narrowing(String needId) implements Phase {}

    /** Words could mean a crisis, and the bot asked directly and gently. */
    record AskingSafety(Alarm alarm) implements Phase {}

    /** The bot asked whether the conversation may be passed on. */
    record Consenting() implements Phase {}

    /** The bot asked for the area. */
    record ChoosingArea() implements Phase {}

    /** The bot asked how the person wants to be called. */
    record Naming(Optional<String> areaId) implements Phase {}

    /** All is said; the desk is opening the case. */
    record Opening() implements Phase {}

    /**
     * A case is open: the person waits, or a coordinator speaks; the bot keeps quiet except for crisis.
     *
     * @param taken whether a coordinator speaks
     * @param reassured whether the waiting person was told that what they add is read
     */
    record WithPerson(String caseNumber, boolean taken, boolean reassured) implements Phase {

        static WithPerson waiting(String caseNumber) {
            return new WithPerson(caseNumber, false, false);
        }

        static WithPerson speaking(String caseNumber) {
            return new WithPerson(caseNumber, true, true);
        }

        WithPerson withReassurance() {
            return new WithPerson(caseNumber, taken, true);
        }
    }

    /** The coordinator has finished and the bot asked whether it helped. */
    record AskingOutcome(String caseNumber) implements Phase {}
}
