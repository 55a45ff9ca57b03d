package jp.madoguchi.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.PrfMac;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/**
 * A vault on Google Tink: AES-256-GCM for texts, with the purpose as associated data, and HMAC-SHA256 for pseudonyms.
 * Both keys are derived from the one key of the installation (HKDF), so that neither can be used for the other's work.
 */
public final class TinkVault implements Vault {

    /** How long the key of an installation is, in bytes. */
    public static final int KEY_BYTES = 32;

    private final Aead texts;
    private final Mac pseudonyms;

    /** @param key {@link #KEY_BYTES} random bytes */
    public TinkVault(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key must have " + KEY_BYTES + " bytes, not " + key.length);
        }
        try {
            this.texts = new AesGcmJce(derive(key, "texts"));
            this.pseudonyms = new PrfMac(
                    new PrfHmacJce("HMACSHA256", new SecretKeySpec(derive(key, "pseudonyms"), "HMAC")), KEY_BYTES);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("this Java cannot encrypt", exception);
        }
    }

    @Override
    public String seal(String purpose, String text) {
        try {
            return Base64.getEncoder().encodeToString(texts.encrypt(text.getBytes(UTF_8), purpose.getBytes(UTF_8)));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("cannot seal a " + purpose, exception);
        }
    }

    @Override
    public String open(String purpose, String sealed) {
        try {
            return new String(texts.decrypt(Base64.getDecoder().decode(sealed), purpose.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException exception) {
            throw new IllegalStateException(
                    "cannot open a sealed " + purpose + "; was it written with another MADOGUCHI_KEY?", exception);
        }
    }

    @Override
    public String pseudonym(String text) {
        try {
            return HexFormat.of().formatHex(pseudonyms.computeMac(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException("cannot make a pseudonym", exception);
        }
    }

    private static byte[] derive(byte[] key, String use) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", key, new byte[0], ("madoguchi " + use).getBytes(UTF_8), KEY_BYTES);
    }
}
