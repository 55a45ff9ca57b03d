package jp.madoguchi.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The opaque tokens by which LINE lets a message be quoted or marked as read. */
public final class QuoteTokens {

    private QuoteTokens() {}

    /** The token of a message, the same whenever it is asked for. */
    public static String of(String messageId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("quote:" + messageId).getBytes(StandardCharsets.UTF_8));
    }
}
