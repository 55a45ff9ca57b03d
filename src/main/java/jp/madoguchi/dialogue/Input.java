package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;

/** What happened in a conversation: something the person did, or news from the coordinators' desk. */
public sealed interface Input {

    /** The person wrote. */
    record Text(String text) implements Input {}

    /** The person tapped a quick reply or a button. */
    record Tapped(Action action) implements Input {}

    /** The person sent a sticker; LINE tells what it is about in a few keywords, or nothing. */
    record Sticker(List<String> keywords) implements Input {}

    /** The person sent something that the bot cannot read: an image, a video, audio, a file. */
    record Media(Kind kind) implements Input {
        /** What was sent. */
        public enum Kind {
            IMAGE,
            VIDEO,
            AUDIO,
            FILE,
            OTHER
        }
    }

    /** The person sent a place. */
    record Location(double latitude, double longitude, Optional<String> address) implements Input {}

    /** The person added the account, or lifted a block. */
    record Arrived(boolean again) implements Input {}

    /** The desk has opened the case that the dialogue asked for. */
    record CaseOpened(CaseReceipt receipt) implements Input {}

    /** A coordinator has taken the case and speaks now. */
    record CoordinatorTookOver(String caseNumber, String coordinator) implements Input {}

    /** The coordinator has finished. */
    record CaseResolved(String caseNumber) implements Input {}

    /**
     * What the desk says on opening a case.
     *
     * @param number the case number, as the person will quote it
     * @param deskOpen whether coordinators answer right now
     * @param waitingBefore how many people wait before this one
     */
    record CaseReceipt(String number, boolean deskOpen, int waitingBefore) {}
}
