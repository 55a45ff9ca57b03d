package jp.madoguchi.conversation;

import java.util.List;
import java.util.UUID;

/** What the coordinators' desk may do to a conversation. Each call is one transaction, or joins the caller's. */
public interface Conversations {

    /** Sends a coordinator's words to the person and writes them into the transcript. */
    void write(UUID person, String caseNumber, String coordinator, String text);

    /** Tells the person that a coordinator is there, and silences the bot. */
    void tookOver(UUID person, String caseNumber, String coordinator);

    /** Tells the person that the case is closed, asks whether it helped, and brings the bot back. */
    void resolved(UUID person, String caseNumber);

    /** Everything said so far, oldest first; withdrawn messages show as such, without their text. */
    List<TranscriptLine> transcript(UUID person);
}
