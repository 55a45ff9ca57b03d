package jp.madoguchi.privacy;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
     */
    @Singleton
    Vault vault(
            @Property(name = "madoguchi.key") @Nullable String key,
            @Property(name = "madoguchi.data", defaultValue = "data") String folder) {
        return new TinkVault(key == null || key.isBlank() ? keyBeside(Path.of(folder)) : decode(key));
    }

    private static byte[] decode(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException exception) {
            throw new IllegalArgumentException(
                    "MADOGUCHI_KEY is not Base64; make one with: openssl rand -base64 32", exception);
        }
    }

    private static byte[] keyBeside(Path folder) {
        Path file = folder.resolve("madoguchi.key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(Files.readString(file));
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read or make the key file " + file, exception);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[TinkVault.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path absolute = file.toAbsolutePath();
        if (absolute.getParent() != null) {
            Files.createDirectories(absolute.getParent());
        }
        try {
            Files.createFile(
                    absolute,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(absolute, Base64.getEncoder().encodeToString(key));
            LOG.warn("MADOGUCHI_KEY is not set: made a key in {}. Back it up: without it nothing can be read.", absolute);
        } catch (FileAlreadyExistsException exception) {
            LOG.debug("another process made the key first", exception);
        }
    }
}
