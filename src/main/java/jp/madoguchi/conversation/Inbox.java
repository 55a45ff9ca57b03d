package jp.madoguchi.conversation;

import java.util.List;

/** Where a channel hands in events. */
public interface Inbox {

    /**
     * Stores the events in one transaction; when this returns they cannot be lost, and an event that was stored before
     * is not stored again. Working them happens later, on other threads.
     */
    void accept(List<IncomingEvent> events);
}
