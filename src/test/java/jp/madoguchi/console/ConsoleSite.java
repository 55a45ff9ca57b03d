package jp.madoguchi.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk;
import jp.madoguchi.conversation.CaseDesk.CaseRequest;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.handoff.FakeConversations;
import jp.madoguchi.handoff.MovableClock;
import jp.madoguchi.handoff.Rows;
import jp.madoguchi.testing.Databases;

/** The console on a port of its own, in the sandbox, with conversations in memory and a knowledge of a few entries. */
final class ConsoleSite implements AutoCloseable {

    private final EmbeddedServer server;

    ConsoleSite() {
        Map<String, Object> properties = new HashMap<>(Databases.H2.fresh());
        properties.put("fakes", "true");
        properties.put("madoguchi.knowledge", "src/test/resources/console-knowledge");
        properties.put("madoguchi.sandbox.enabled", "true");
        properties.put("micronaut.server.port", "-1");
        server = ApplicationContext.run(EmbeddedServer.class, properties, "test");
    }

    String address() {
        return server.getURL().toString();
    }

    MovableClock clock() {
        return server.getApplicationContext().getBean(MovableClock.class);
    }

    FakeConversations conversations() {
        return server.getApplicationContext().getBean(FakeConversations.class);
    }

    /** A case of somebody whose mother needs care, with a conversation of two lines. */
    String openCase() {
        UUID person = person();
        String number = open(new CaseRequest(
                person,
                false,
                Optional.empty(),
                true,
                Optional.of("south"),
                Optional.of("みかん"),
                List.of("parent-care", "rent-arrears"),
                List.of("houkatsu", "kurashi"),
                false));
        conversations().say(person, 600, Speaker.RESIDENT, "", "母の介護で困っています", "親の介護で困っている");
        conversations().say(person, 599, Speaker.BOT, "", "介護のことでお困りなのですね。", "");
        return number;
    }

    /** A case that words of danger opened. */
    String openUrgentCase() {
        UUID person = person();
        String number = open(new CaseRequest(
                person,
                true,
                Optional.of("suicide"),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of("hard-to-live"),
                List.of("city-main"),
                true));
        conversations().say(person, 120, Speaker.RESIDENT, "", "もう しにたい", "死にたい気持ち");
        conversations().say(person, 119, Speaker.BOT, "", "話(はな)して くれて、ありがとう。", "");
        return number;
    }

    String open(CaseRequest request) {
        return server.getApplicationContext()
                .getBean(CaseDesk.class)
                .open(request)
                .number();
    }

    UUID person() {
        return server.getApplicationContext().getBean(Rows.class).person();
    }

    @Override
    public void close() {
        server.close();
    }
}
