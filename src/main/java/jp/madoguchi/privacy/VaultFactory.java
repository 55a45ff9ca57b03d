package jp.madoguchi.privacy;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the vault with the installation's key: from the settings, or, when none is set, from a file beside the data. */
@Factory
final class VaultFactory {

    private static final Logger LOG = LoggerFactory.getLogger(VaultFactory.class);

    /**
     * The vault of this installation.
     *
     * @param key Base64 of 32 random bytes, from {@code MADOGUCHI_KEY}
     * @param folder where the data lies; a key is made there when {@code key} is not set
     * @throws IllegalArgumentException when the key cannot be used
     */
    @Singleton
    Vault vault(
            @Property(name = "madoguchi.key") @Nullable String key,
            @Property(name = "madoguchi.data", defaultValue = "data") String folder) {
        return new TinkVault(key == null || key.isBlank() ? keyBeside(Path.of(folder)) : decode(key, "MADOGUCHI_KEY"));
    }

    private static byte[] decode(String key, String source) {
        byte[] bytes = bytes(key.strip());
        if (bytes.length != TinkVault.KEY_BYTES) {
            throw new IllegalArgumentException(source + " must be " + TinkVault.KEY_BYTES
                    + " random bytes in Base64; make them with: openssl rand -base64 " + TinkVault.KEY_BYTES);
        }
        return bytes;
    }

    /** None when it is not Base64. What is wrong with it is not told in detail: a key must not be quoted. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] keyBeside(Path folder) {
        Path file = folder.resolve("madoguchi.key").toAbsolutePath();
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(Files.readString(file), "the key file " + file);
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read or make the key file " + file, exception);
        }
    }

    /** Makes the key file, whole or not at all: nobody may read half a key, or replace a key that is already in use. */
    private static void create(Path file) throws IOException {
        byte[] key = new byte[TinkVault.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = Files.createDirectories(requireNonNull(file.getParent()));
        // Readable by its owner alone, as temporary files are.
        Path draft = Files.createTempFile(folder, "madoguchi", ".key");
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(key));
            Files.createLink(file, draft);
            LOG.warn("MADOGUCHI_KEY is not set: made a key in {}. Back it up: without it nothing can be read.", file);
        } catch (FileAlreadyExistsException exception) {
            LOG.debug("another process made the key first", exception);
        } finally {
            Files.delete(draft);
        }
    }
}
