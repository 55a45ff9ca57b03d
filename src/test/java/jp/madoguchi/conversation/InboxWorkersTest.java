package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnBothDatabases(properties = {"tables=true", "madoguchi.inbox.workers=8"})
class InboxWorkersTest {

    @Test
    @Timeout(60)
    void manyWorkersKeepEverybodysOrderAndAnswerEachMessageOnce(Inbox inbox, InboxWorkers workers, Tables tables)
            throws InterruptedException {
        Crowd crowd = new Crowd(40, 5);
        crowd.write(List.of(inbox));

        workers.start();
        Crowd.await(() -> tables.count("inbox_event where worked_at is null") == 0);

        crowd.wasAnsweredOnce(tables);
        crowd.wasAnsweredInOrder(tables);
        assertThat(tables.count("inbox_event where failure is not null")).isZero();
    }
}
