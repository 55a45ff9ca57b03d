package jp.madoguchi.handoff;

import java.time.Instant;
import jp.madoguchi.conversation.TranscriptLine;

/**
 * One line of the conversation behind a case.
 *
 * @param name the coordinator's name; empty for others
 * @param text what was said; empty when it was withdrawn
 * @param understood what the bot understood of it; empty for lines that the bot did not work on
 */
public record CaseLine(
        long id, Instant at, Speaker speaker, String name, String text, boolean withdrawn, String understood) {

    /** Who can speak. */
    public enum Speaker {
        RESIDENT,
        BOT,
        COORDINATOR
    }

    static CaseLine of(TranscriptLine line) {
        Speaker speaker = switch (line.speaker()) {
            case RESIDENT -> Speaker.RESIDENT;
            case BOT -> Speaker.BOT;
            case COORDINATOR -> Speaker.COORDINATOR;
        };
        return new CaseLine(
                line.id(), line.at(), speaker, line.name(), line.text(), line.withdrawn(), line.understood());
    }
}
