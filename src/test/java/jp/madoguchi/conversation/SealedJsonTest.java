package jp.madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.privacy.TinkVault;
import jp.madoguchi.privacy.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedJsonTest {

    /** What stood in databases: the simple name of its type, a tab, the JSON. Lines are added and never changed. */
    private static final Path STORED = Path.of("src/test/resources/conversation/stored.tsv");

    private static final List<Class<?>> TYPES =
            List.of(State.class, IncomingEvent.Content.class, Outgoing.Content.class);

    private final SealedJson json = new SealedJson(new TinkVault(new byte[TinkVault.KEY_BYTES]));
    private final SealedJson readable = new SealedJson(new OpenVault());

    @ParameterizedTest
    @ValueSource(classes = {State.class, IncomingEvent.Content.class, Outgoing.Content.class})
    void everythingThatCanBeStoredComesBackEqual(Class<?> type) {
        List<Object> samples = Samples.of(type);

        assertThat(samples)
                .hasSizeGreaterThan(4)
                .allSatisfy(sample -> assertThat((Object) json.open("purpose", json.seal("purpose", sample), type))
                        .isEqualTo(sample));
    }

    @Test
    void whatIsInDatabasesCanBeReadAndIsWrittenTheSameWay() throws IOException {
        for (String line : Files.readAllLines(STORED)) {
            String[] parts = line.split("\t", 2);
            Object value = readable.open("purpose", parts[1], type(parts[0]));

            assertThat(readable.seal("purpose", value)).isEqualTo(parts[1]);
        }
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        assertThatThrownBy(() -> readable.open("state", "{\"secret words\":1}", State.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a stored state is not the JSON that this version reads")
                .hasNoCause();
    }

    private static Class<?> type(String name) {
        return TYPES.stream()
                .filter(type -> (type.getEnclosingClass() == null
                                ? type.getSimpleName()
                                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName())
                        .equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Hides nothing. */
    private static final class OpenVault implements Vault {

        @Override
        public String seal(String purpose, String text) {
            return text;
        }

        @Override
        public String open(String purpose, String sealed) {
            return sealed;
        }

        @Override
        public String pseudonym(String text) {
            return text;
        }
    }
}
