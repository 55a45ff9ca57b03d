package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;

/** Something a person reads, in the register they chose, with furigana already in it. No LINE types: rendering is elsewhere. */
public sealed interface Message {

    /** Plain words; may be longer than LINE allows, the renderer splits. */
    record Words(String text) implements Message {}

    /** Windows to turn to, best first, side by side. */
    record Cards(List<Card> cards) implements Message {}

    /**
     * One window as a card.
     *
     * @param windowId the window's id in the knowledge
     * @param name the official name
     * @param reading how the name is read; shown when the register is easy
     * @param helps what it helps with
     * @param phones what can be tapped to call; empty when no confirmed number is known
     * @param hours opening hours, or an honest 「時間は確認してください」
     * @param open whether it is open now, as a short text; empty when the hours cannot be computed
     * @param place where it is
     * @param web its page
     * @param note what a person must know besides, such as the switchboard when there is no number
     */
    record Card(
            String windowId,
            String name,
            Optional<String> reading,
            String helps,
            List<Call> phones,
            String hours,
            Optional<String> open,
            Optional<String> place,
            Optional<String> web,
            Optional<String> note) {}

    /** A number that can be tapped: the button's label and the number as people write it. */
    record Call(String label, String number) {}
}
