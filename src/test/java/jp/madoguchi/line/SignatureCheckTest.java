package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector is the one in LINE's documentation. */
class SignatureCheckTest {
    private static final byte[] BODY =
            "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

    @Test
    void letsTheDocumentedSignaturePass() {
        assertThatCode(() -> check(Fixtures.SECRET, Optional.empty(), Optional.of(SIGNATURE)))
                .doesNotThrowAnyException();
    }

    @Test
    void letsTheSecretBeforeTheCurrentOnePass() {
        assertThatCode(() -> check("new-secret", Optional.of(Fixtures.SECRET), Optional.of(SIGNATURE)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASignatureOfAnotherSecret() {
        assertThat(refusal("new-secret", Optional.of(SIGNATURE))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "@@@@", "=", "日本"})
    void refusesWhatIsNotBase64(String signature) {
        assertThat(refusal(Fixtures.SECRET, Optional.of(signature))).isEqualTo(Refusal.SIGNATURE_NOT_BASE64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "HhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="})
    void refusesBase64OfSomethingElse(String signature) {
        assertThat(refusal(Fixtures.SECRET, Optional.of(signature))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    @Test
    void refusesAMissingOrBlankHeader() {
        assertThat(refusal(Fixtures.SECRET, Optional.empty())).isEqualTo(Refusal.SIGNATURE_MISSING);
        assertThat(refusal(Fixtures.SECRET, Optional.of(" "))).isEqualTo(Refusal.SIGNATURE_MISSING);
    }

    private static Refusal refusal(String secret, Optional<String> signature) {
        return catchThrowableOfType(RefusedException.class, () -> check(secret, Optional.empty(), signature))
                .refusal();
    }

    private static void check(String secret, Optional<String> previous, Optional<String> signature)
            throws RefusedException {
        new SignatureCheck(new LineSettings(
                        URI.create("https://api.line.me"), secret, previous, Fixtures.TOKEN, Duration.ofSeconds(1)))
                .check(BODY, signature);
    }
}
