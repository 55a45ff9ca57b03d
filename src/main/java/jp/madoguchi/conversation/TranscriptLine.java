package jp.madoguchi.conversation;

import java.time.Instant;

/**
 * One line of a transcript.
 *
 * @param speaker who spoke
 * @param name the coordinator's display name; empty for others
 * @param text what was said; empty when it was withdrawn
 * @param understood what the bot understood of it, for coordinators; empty for lines that the bot did not work on
 */
public record TranscriptLine(
        long id, Instant at, Speaker speaker, String name, String text, boolean withdrawn, String understood) {

    /** Who can speak in a conversation. */
    public enum Speaker {
        RESIDENT,
        BOT,
        COORDINATOR
    }
}
