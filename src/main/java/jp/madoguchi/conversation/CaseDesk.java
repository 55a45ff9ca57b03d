package jp.madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the conversation needs from the coordinators' desk; {@code handoff} implements it. Every call happens inside the
 * transaction that stores the turn, so that a case exists exactly when the person was told about it.
 */
public interface CaseDesk {

    /** Opens a case and says its number and what the person can expect. */
    Receipt open(CaseRequest request);

    /** Makes an open case urgent. */
    void raise(String caseNumber, String crisis);

    /** Adds what the person told after the case was opened. */
    void complete(String caseNumber, Optional<String> areaId, Optional<String> nickname, boolean consentGiven);

    /** Closes a case because the person took it back. */
    void withdraw(String caseNumber);

    /** Notes whether the help helped, as the person said. */
    void helped(String caseNumber, boolean helped);

    /** The person wrote something new while the case was open. */
    void heard(String caseNumber);

    /**
     * What a case begins with.
     *
     * @param crisis the code of the crisis, such as {@code suicide}; empty when there is none
     * @param consentGiven false only when danger to life made asking impossible
     * @param needIds what the bot understood
     * @param windowIds which windows were already shown
     * @param easy whether the person reads easy Japanese
     */
    record CaseRequest(
            UUID person,
            boolean urgent,
            Optional<String> crisis,
            boolean consentGiven,
            Optional<String> areaId,
            Optional<String> nickname,
            List<String> needIds,
            List<String> windowIds,
            boolean easy) {}

    /** What the desk answers on opening: see {@code Input.CaseReceipt}. */
    record Receipt(String number, boolean deskOpen, int waitingBefore) {}
}
