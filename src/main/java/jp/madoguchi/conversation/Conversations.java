package jp.madoguchi.conversation;

import java.util.List;
import java.util.UUID;

/** What the coordinators' desk may do to a conversation. Each call is one transaction, or joins the caller's. */
public interface Conversations {

    /**
     * Takes the person's turn: nothing of this person is worked until the caller's transaction ends. Call it before
     * changing a case, so that coordinators and workers take their locks in the same order and never wait in a circle.
     */
    void hold(UUID person);

    /** Sends a coordinator's words to the person and writes them into the transcript. */
    void write(UUID person, String caseNumber, String coordinator, String text);

    /** Tells the person that a coordinator is there, and silences the bot. */
    void tookOver(UUID person, String caseNumber, String coordinator);

    /** Tells the person that the case is closed, asks whether it helped, and brings the bot back. */
    void resolved(UUID person, String caseNumber);

    /** Everything said so far, oldest first; withdrawn messages show as such, without their text. */
    List<TranscriptLine> transcript(UUID person);
}
