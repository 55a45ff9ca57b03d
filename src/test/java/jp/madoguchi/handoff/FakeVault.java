package jp.madoguchi.handoff;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.madoguchi.privacy.Vault;

/** Hides a text well enough to see that it was sealed, and for what. */
@Singleton
@Primary
@Requires(property = "fakes", value = "true")
class FakeVault implements Vault {

    @Override
    public byte[] seal(String purpose, String text) {
        return Base64.getEncoder().encode((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(String purpose, byte[] sealed) {
        String opened = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        if (!opened.startsWith(purpose + ":")) {
            throw new IllegalStateException("was not sealed for " + purpose);
        }
        return opened.substring(purpose.length() + 1);
    }

    @Override
    public String pseudonym(String text) {
        return "%064x".formatted(text.hashCode());
    }
}
