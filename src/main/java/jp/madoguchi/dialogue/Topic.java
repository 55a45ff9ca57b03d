package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.safety.Alarm;

/**
 * What is being talked about.
 *
 * @param lastText what the person asked last, so that 「ちがう」 can look further
 * @param needIds the needs found for it, best first
 * @param windowIds the windows shown for it, best first
 * @param refused needs that the person said are not meant
 * @param questions how many questions back were asked in a row; at most two are
 * @param narrowed the answer to a need's own question, when that is what was shown last
 * @param alarm the danger that was talked about last, until something else was answered
 */
public record Topic(
        Optional<String> lastText,
        List<String> needIds,
        List<String> windowIds,
        List<String> refused,
        int questions,
        Optional<Action> narrowed,
        Optional<Alarm> alarm) {

    static final Topic NONE =
            new Topic(Optional.empty(), List.of(), List.of(), List.of(), 0, Optional.empty(), Optional.empty());

    /** A danger: nothing that was talked about before matters now. */
    static Topic of(Alarm alarm) {
        return new Topic(Optional.empty(), List.of(), List.of(), List.of(), 0, Optional.empty(), Optional.of(alarm));
    }

    /**
     * The person asks something: another way to say it when the bot had asked back, so that what was refused stays
     * refused; otherwise something new.
     */
    Topic asked(String text) {
        List<String> still = questions > 0 ? refused : List.of();
        return new Topic(Optional.of(text), List.of(), List.of(), still, questions, Optional.empty(), alarm);
    }

    /** These were answered. */
    Topic answered(List<String> needs, List<String> windows) {
        return new Topic(lastText, needs, windows, refused, 0, Optional.empty(), Optional.empty());
    }

    /** What was answered last was narrowed by this answer of the person's. */
    Topic narrowedBy(Action answer) {
        return new Topic(lastText, needIds, windowIds, refused, questions, Optional.of(answer), alarm);
    }

    /** The person said that what was answered is not meant. */
    Topic refuse(List<String> needs) {
        return new Topic(lastText, List.of(), windowIds, needs, questions, Optional.empty(), alarm);
    }

    /** The person took back what they wrote. */
    Topic withoutText() {
        return new Topic(Optional.empty(), needIds, windowIds, refused, questions, narrowed, alarm);
    }

    /** The bot asked back once more. */
    Topic askedBack() {
        return new Topic(lastText, needIds, windowIds, refused, questions + 1, narrowed, alarm);
    }

    /** The person said that there is no danger. */
    Topic safe() {
        return new Topic(lastText, needIds, windowIds, refused, questions, narrowed, Optional.empty());
    }
}
