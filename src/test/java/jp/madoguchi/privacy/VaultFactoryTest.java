package jp.madoguchi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultFactoryTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final VaultFactory factory = new VaultFactory();

    @TempDir
    Path folder;

    @Test
    void theKeyOfTheSettingsIsUsedAndNoFileMade() throws IOException {
        assertThat(factory.vault(KEY + "\n", folder.toString()).pseudonym("U1"))
                .isEqualTo(new TinkVault(new byte[32]).pseudonym("U1"));

        assertThat(files(folder)).isEmpty();
    }

    @Test
    void withoutAKeyOneIsMadeOnceReadableByItsOwnerAlone() throws IOException {
        Path data = folder.resolve("not/yet/there");
        Vault first = factory.vault(null, data.toString());
        Vault second = factory.vault(" ", data.toString());

        assertThat(second.open("state", first.seal("state", "こんにちは"))).isEqualTo("こんにちは");
        assertThat(files(data)).containsExactly("madoguchi.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("madoguchi.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void manyWhoStartAtOnceAgreeOnOneKey() throws IOException {
        List<String> pseudonyms;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<String>> starts = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> factory.vault(null, folder.toString()).pseudonym("U1"), threads))
                    .toList();
            pseudonyms = starts.stream().map(CompletableFuture::join).toList();
        }

        assertThat(pseudonyms.stream().distinct()).hasSize(1);
        assertThat(files(folder)).containsExactly("madoguchi.key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret-but-not-base64!", "c2hvcnQ="})
    void aKeyThatCannotBeUsedIsRefusedWithTheRemedyAndNotQuoted(String key) {
        assertThatThrownBy(() -> factory.vault(key, folder.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MADOGUCHI_KEY must be 32 random bytes in Base64; make them with: openssl rand -base64 32")
                .hasNoCause();
    }

    @Test
    void aDamagedKeyFileIsNamedAndNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("madoguchi.key"), "");

        assertThatThrownBy(() -> factory.vault(null, folder.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the key file " + file);
        assertThat(file).isEmptyFile();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
