package jp.madoguchi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TinkVaultTest {

    private static final String TEXT = "母の介護で困っています";

    private final Vault vault = new TinkVault(new byte[TinkVault.KEY_BYTES]);

    @Property(tries = 200)
    void whatWasSealedIsOpenedUnchanged(@ForAll String text, @ForAll String purpose) {
        // Lone surrogates are no text: UTF-8 has no form for them.
        String writable = text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(vault.open(purpose, vault.seal(purpose, writable))).isEqualTo(writable);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(vault.seal("transcript", TEXT)).isNotEqualTo(vault.seal("transcript", TEXT));
    }

    @Test
    void anotherPurposeAnotherKeyOrADamagedTextCannotBeOpened() {
        String sealed = vault.seal("transcript", TEXT);
        byte[] key = new byte[TinkVault.KEY_BYTES];
        key[31] = 1;

        for (Runnable wrong : new Runnable[] {
            () -> vault.open("state", sealed),
            () -> new TinkVault(key).open("transcript", sealed),
            () -> vault.open("transcript", sealed.replaceFirst("^..", "__")),
            () -> vault.open("transcript", "AAAA")
        }) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageMatching("cannot open a sealed (state|transcript).*MADOGUCHI_KEY\\?");
        }
    }

    @Test
    void aPseudonymIsStableAndDependsOnTextAndKey() {
        byte[] key = new byte[TinkVault.KEY_BYTES];
        key[0] = 1;

        assertThat(vault.pseudonym("U1"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new TinkVault(new byte[TinkVault.KEY_BYTES]).pseudonym("U1"))
                .isNotEqualTo(vault.pseudonym("U2"))
                .isNotEqualTo(new TinkVault(key).pseudonym("U1"));
    }

    /** Who changes how keys are derived makes every database unreadable; this is what tells them. */
    @Test
    void whatAnEarlierVersionMadeStaysTheSame() {
        assertThat(vault.pseudonym("U1")).isEqualTo("a0a25a0155127c57e808a49071e7ccd1104dff6c3e92f80b3778813d8af3e400");
        assertThat(vault.open(
                        "transcript",
                        "ehFNcwTeoDHh9W3NZmQVFvNNwc4xG8NsgUvuzaY2YyFDC3StJsLrGqHXgYgE+C2MpAn35UJIXfrZArbi9Q=="))
                .isEqualTo(TEXT);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new TinkVault(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key must have 32 bytes, not 16");
    }
}
