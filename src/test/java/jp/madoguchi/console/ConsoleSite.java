package jp.madoguchi.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.conversation.CaseDesk;
import jp.madoguchi.conversation.CaseDesk.CaseRequest;
import jp.madoguchi.conversation.TranscriptLine.Speaker;
import jp.madoguchi.handoff.CaseWork;
import jp.madoguchi.handoff.FakeConversations;
import jp.madoguchi.handoff.MovableClock;
import jp.madoguchi.handoff.Rows;
import jp.madoguchi.testing.Databases;

/** The console on a port of its own, in the sandbox, with conversations in memory and the knowledge that is packaged. */
final class ConsoleSite implements AutoCloseable {

    private final EmbeddedServer server;

    ConsoleSite() {
        ApplicationContext beans = Databases.H2.start(Map.of(
                "fakes", "true",
                "madoguchi.sandbox.enabled", "true",
                "madoguchi.line.channel-secret", "never-used",
                "madoguchi.line.channel-token", "never-used",
                "madoguchi.line.api-base", "http://127.0.0.1:9",
                "micronaut.server.port", "-1"));
        server = beans.getBean(EmbeddedServer.class).start();
    }

    String address() {
        return server.getURL().toString();
    }

    MovableClock clock() {
        return beans().getBean(MovableClock.class);
    }

    FakeConversations conversations() {
        return beans().getBean(FakeConversations.class);
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
                List.of("care-start", "rent-unpaid"),
                List.of("houkatsu", "seikatsu-support"),
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
                List.of("youth-hard"),
                List.of("hotnet"),
                true));
        conversations().say(person, 120, Speaker.RESIDENT, "", "もう しにたい", "死にたい気持ち");
        conversations().say(person, 119, Speaker.BOT, "", "話(はな)して くれて、ありがとう。", "");
        return number;
    }

    /** The person of a case writes something new. */
    void hear(String number, String text) {
        UUID person = beans().getBean(CaseWork.class).find(number).orElseThrow().person();
        conversations().say(person, 0, Speaker.RESIDENT, "", text, "");
        beans().getBean(CaseDesk.class).heard(number);
    }

    String open(CaseRequest request) {
        return beans().getBean(CaseDesk.class).open(request).number();
    }

    UUID person() {
        return beans().getBean(Rows.class).person();
    }

    private ApplicationContext beans() {
        return server.getApplicationContext();
    }

    @Override
    public void close() {
        server.close();
        server.getApplicationContext().close();
    }
}
