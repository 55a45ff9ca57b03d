package jp.madoguchi.console;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.handoff.CaseLine.Speaker;
import jp.madoguchi.handoff.CaseStatus;

/**
 * A case as it is shown, in words.
 *
 * @param crisis the kind of crisis in words
 * @param timing how long the person waits, or who is in charge since when, or how it ended
 * @param consent how the sharing of the conversation is justified
 * @param mine whether the coordinator who looks is in charge
 * @param version changes whenever other actions become possible
 */
public record CasePage(
        String number,
        CaseStatus status,
        String statusWord,
        boolean urgent,
        Optional<String> crisis,
        String area,
        String nickname,
        String timing,
        String consent,
        boolean consentGiven,
        boolean easy,
        boolean mine,
        Optional<String> holder,
        Optional<String> outcome,
        Optional<String> helped,
        List<Understood> needs,
        List<Shown> windows,
        String version) {

    /** A need that the bot understood, and the windows that the knowledge names for it. */
    public record Understood(String name, List<String> windows) {}

    /** A window that the bot showed, with the numbers that may be given out. */
    public record Shown(String name, List<String> phones) {}

    /**
     * A line of the conversation.
     *
     * @param day the date, on the first line of a day
     */
    public record Line(
            long id,
            Optional<String> day,
            String time,
            Speaker speaker,
            String speakerName,
            String text,
            boolean withdrawn,
            String understood) {}

    public String title() {
        return (urgent ? "【緊急】" : "") + number + " の相談";
    }
}
