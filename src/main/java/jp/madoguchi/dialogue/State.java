package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Register;

/**
 * All that the dialogue remembers about one conversation.
 *
 * @param register the register in use
 * @param registerChosen whether the person chose it; then it is never changed or offered again by itself
 * @param easyOffered whether easy Japanese was already offered by itself
 * @param phase where the conversation stands
 * @param needIds the needs found last, best first
 * @param windowIds the windows shown last, best first
 * @param refused needs that the person said are not meant, since the last answer that was right
 * @param questions how many questions back were asked in a row; at most two are
 * @param lastText what the person asked about last, so that 「ちがう」 can look further
 * @param urgentCase the case that crisis words opened, as long as nobody has taken it
 */
public record State(
        Register register,
        boolean registerChosen,
        boolean easyOffered,
        Phase phase,
        List<String> needIds,
        List<String> windowIds,
        List<String> refused,
        int questions,
        Optional<String> lastText,
        Optional<String> urgentCase) {

    /** A conversation that has not begun. */
    public static State initial() {
        return new State(
                Register.PLAIN,
                false,
                false,
                new Phase.Open(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }
}
