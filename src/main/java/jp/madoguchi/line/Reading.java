package jp.madoguchi.line;

import java.util.Locale;
import jp.madoguchi.conversation.IncomingEvent;

/** What became of reading one event of LINE's. */
sealed interface Reading {

    /** It concerns the conversation. */
    record Understood(IncomingEvent event) implements Reading {}

    /** Nothing of it is kept; it is only counted, under LINE's name for its type. */
    record Ignored(String type, Reason reason) implements Reading {}

    /** Why an event is ignored. */
    enum Reason {
        /** Of a type that this program has no use for. */
        NOT_USED,
        /** Of a type that this version does not know. */
        UNKNOWN_TYPE,
        /** Another module answers just now: LINE asks to send nothing. */
        STANDBY,
        /** Said in a group, where nothing about anybody's troubles belongs. */
        GROUP,
        /** LINE does not tell who it is. */
        NO_PERSON,
        /** A tap on a button that this version does not know. */
        UNKNOWN_ACTION,
        /** Something that LINE promises is missing or of the wrong kind. */
        MALFORMED;

        /** The name in the metrics, for example {@code not_used}. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
