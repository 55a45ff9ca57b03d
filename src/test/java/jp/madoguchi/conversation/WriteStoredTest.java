package jp.madoguchi.conversation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.privacy.Vault;
import org.junit.jupiter.api.Test;

class WriteStoredTest {
    @Test
    void write() throws Exception {
        SealedJson json = new SealedJson(new Vault() {
            @Override
            public String seal(String p, String t) { return t; }
            @Override
            public String open(String p, String t) { return t; }
            @Override
            public String pseudonym(String t) { return t; }
        });
        List<String> lines = new ArrayList<>();
        Samples.of(State.class).forEach(s -> lines.add("State\t" + json.seal("p", s)));
        Samples.of(IncomingEvent.Content.class).forEach(s -> lines.add("IncomingEvent.Content\t" + json.seal("p", s)));
        Samples.of(Outgoing.Content.class).forEach(s -> lines.add("Outgoing.Content\t" + json.seal("p", s)));
        Path file = Path.of("src/test/resources/conversation/stored.tsv");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
