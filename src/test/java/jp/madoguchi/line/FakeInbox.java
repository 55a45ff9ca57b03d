package jp.madoguchi.line;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.conversation.Inbox;
import jp.madoguchi.conversation.IncomingEvent;

/** Remembers what was handed in, and can be told to fail. */
@Singleton
@Replaces(Inbox.class)
@Requires(property = "line.fakes")
class FakeInbox implements Inbox {
    final List<List<IncomingEvent>> accepted = new CopyOnWriteArrayList<>();
    volatile boolean broken;

    @Override
    public void accept(List<IncomingEvent> events) {
        if (broken) {
            throw new IllegalStateException("the database is gone");
        }
        accepted.add(events);
    }
}
