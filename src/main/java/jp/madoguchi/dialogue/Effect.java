package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Register;
import jp.madoguchi.safety.CrisisKind;

/** What must happen besides answering. The dialogue only asks for it; {@code conversation} carries it out. */
public sealed interface Effect {

    /** Open a case; the desk answers with {@link Input.CaseOpened}. */
    record OpenCase(HandOff handOff) implements Effect {}

    /** The open case has become urgent. */
    record RaiseCase(String caseNumber, CrisisKind crisis) implements Effect {

        /** The crisis as a word, for rooms that only pass it on. */
        public String crisisCode() {
            return crisis.code();
        }
    }

    /** What the person added to the open case before a coordinator took it: area and name. */
    record AddToCase(String caseNumber, Optional<String> areaId, Optional<String> nickname, Consent consent)
            implements Effect {}

    /** The person takes the hand-off back. */
    record WithdrawCase(String caseNumber) implements Effect {}

    /** The person said whether the coordinator's help helped. */
    record RecordOutcome(String caseNumber, boolean helped) implements Effect {}

    /** The person said whether the bot's answer helped. */
    record RecordFeedback(boolean helpful, List<String> needIds, List<String> windowIds) implements Effect {}

    /** Why a coordinator should look soon. */
    enum Urgency {
        NORMAL,
        URGENT
    }

    /** How the sharing of the conversation with a coordinator is justified. */
    enum Consent {
        /** The person agreed. */
        GIVEN,
        /** Not asked: words of danger to life were written, and the person was told that people were informed. */
        DANGER
    }

    /** Everything a coordinator needs to begin with. */
    record HandOff(
            Urgency urgency,
            Optional<CrisisKind> crisis,
            Consent consent,
            Optional<String> areaId,
            Optional<String> nickname,
            List<String> needIds,
            List<String> windowIds,
            Register register) {

        /** The crisis as a word, for rooms that only pass it on. */
        public Optional<String> crisisCode() {
            return crisis.map(CrisisKind::code);
        }

        /** Whether the person reads easy Japanese. */
        public boolean isEasy() {
            return register == Register.EASY;
        }
    }
}
