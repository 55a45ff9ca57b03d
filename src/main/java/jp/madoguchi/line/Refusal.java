package jp.madoguchi.line;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** Why a webhook request is turned away, with the one line that its sender is told. */
enum Refusal {
    SIGNATURE_MISSING(HttpStatus.UNAUTHORIZED, "The header x-line-signature is missing."),
    SIGNATURE_NOT_BASE64(HttpStatus.UNAUTHORIZED, "The header x-line-signature is not Base64."),
    SIGNATURE_WRONG(HttpStatus.UNAUTHORIZED, "The header x-line-signature does not fit the body."),
    NOT_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON."),
    NOT_A_CALLBACK(HttpStatus.BAD_REQUEST, "The body is not a LINE callback: \"events\" must be a list of objects.");

    private final HttpStatus status;
    private final String reason;

    Refusal(HttpStatus status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    HttpStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    /** The name in the metrics, for example {@code signature_wrong}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
