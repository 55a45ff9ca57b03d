package jp.madoguchi.console;

import java.util.List;
import java.util.Optional;

/** The queue as it is shown, in words. */
public record QueuePage(Figures figures, List<Row> waiting, List<Row> mine, List<Row> others, List<Row> resolvedToday) {

    /**
     * How things stand.
     *
     * @param longestWait in words; empty when nobody waits
     */
    public record Figures(long waiting, long urgent, Optional<String> longestWait, long inCharge, long resolvedToday) {}

    /**
     * One case.
     *
     * @param crisis the kind of crisis in words
     * @param topic the needs that the bot understood
     * @param time how long the person waits, or since when it is in charge, or when it ended
     * @param unanswered whether the person wrote and waits for a word
     * @param holder who is in charge, for cases of others
     */
    public record Row(
            String number,
            boolean urgent,
            Optional<String> crisis,
            String topic,
            String area,
            Optional<String> nickname,
            String time,
            boolean easy,
            boolean unanswered,
            Optional<String> holder) {}

    /** What the browser's tab says: how many wait, so that it can be seen from another tab. */
    public String title() {
        return (figures.waiting() == 0 ? "" : "(" + figures.waiting() + ") ") + "相談の一覧";
    }
}
