package jp.madoguchi.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.parser.SignatureValidator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes sure that a webhook comes from LINE: an HMAC-SHA256 over the raw bytes, with the channel secret or, while it is
 * being changed, the one before.
 *
 * @see <a href="https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/">Verify webhook signature</a>
 */
@Singleton
final class SignatureCheck {
    private final List<SignatureValidator> validators;

    SignatureCheck(LineSettings settings) {
        this.validators = Stream.concat(Stream.of(settings.channelSecret()), settings.previousChannelSecret().stream())
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .<SignatureValidator>map(LineSignatureValidator::new)
                .toList();
    }

    /** Returns quietly when the signature fits the body. */
    void check(byte[] body, Optional<String> signature) throws RefusedException {
        String given = signature
                .filter(header -> !header.isBlank())
                .orElseThrow(() -> new RefusedException(Refusal.SIGNATURE_MISSING));
        if (!fits(body, given)) {
            throw new RefusedException(Refusal.SIGNATURE_WRONG);
        }
    }

    private boolean fits(byte[] body, String signature) throws RefusedException {
        try {
            return validators.stream().anyMatch(validator -> validator.validateSignature(body, signature));
        } catch (IllegalArgumentException notBase64) {
            // The SDK decodes the header unguarded.
            throw new RefusedException(Refusal.SIGNATURE_NOT_BASE64);
        }
    }
}
