package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;

/**
 * What is being talked about.
 *
 * @param lastText what the person asked last, so that 「ちがう」 can look further
 * @param needIds the needs found for it, best first
 * @param windowIds the windows shown for it, best first
 * @param refused needs that the person said are not meant
 * @param questions how many questions back were asked in a row; at most two are
 */
public record Topic(
        Optional<String> lastText, List<String> needIds, List<String> windowIds, List<String> refused, int questions) {

    static final Topic NONE = new Topic(Optional.empty(), List.of(), List.of(), List.of(), 0);

    /** A new question of the person's. */
    Topic asked(String text) {
        return new Topic(Optional.of(text), List.of(), List.of(), List.of(), questions);
    }

    /** These were answered. */
    Topic answered(List<String> needs, List<String> windows) {
        return new Topic(lastText, needs, windows, refused, 0);
    }

    /** The person said that what was answered is not meant. */
    Topic refuse(List<String> needs) {
        return new Topic(lastText, List.of(), windowIds, needs, questions);
    }

    /** The person took back what they wrote. */
    Topic withoutText() {
        return new Topic(Optional.empty(), needIds, windowIds, refused, questions);
    }

    /** The bot asked back once more. */
    Topic askedBack() {
        return new Topic(lastText, needIds, windowIds, refused, questions + 1);
    }
}
