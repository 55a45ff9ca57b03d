package jp.madoguchi.line;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to reach LINE and how to know it. A value that cannot work stops the start with a message that says what to do.
 *
 * @param apiBase scheme and host of the Messaging API
 * @param channelSecret what LINE signs its webhooks with
 * @param previousChannelSecret the secret before it was reissued; LINE gives no overlap, so both are accepted meanwhile
 * @param channelToken what we show LINE when sending
 * @param timeout how long to wait for a connection, and for an answer
 */
@ConfigurationProperties("madoguchi.line")
public record LineSettings(
        @Bindable(defaultValue = "https://api.line.me") URI apiBase,
        @Bindable(defaultValue = "") String channelSecret,
        Optional<String> previousChannelSecret,
        @Bindable(defaultValue = "") String channelToken,
        @Bindable(defaultValue = "10s") Duration timeout) {

    private static final Pattern SCHEME_AND_HOST = Pattern.compile("https?://[^/?#@]+/?");
    private static final Pattern HEADER_SAFE = Pattern.compile("[\\x21-\\x7e]+");

    /** Refuses what cannot work, with an {@link IllegalArgumentException} that names the key and the remedy. */
    public LineSettings {
        require(
                SCHEME_AND_HOST.matcher(apiBase.toString()).matches(),
                "api-base is \"" + apiBase + "\": give scheme and host only, for example https://api.line.me");
        require(
                !channelSecret.isBlank(),
                "channel-secret is empty: set it to the \"Channel secret\" of the LINE Developers console");
        require(
                HEADER_SAFE.matcher(channelToken).matches(),
                "channel-token is empty or has characters that no token has:"
                        + " set it to the \"Channel access token\" of the LINE Developers console");
        require(timeout.isPositive(), "timeout is " + timeout + ": give a time above zero, for example 10s");
        previousChannelSecret = previousChannelSecret.filter(secret -> !secret.isBlank());
    }

    /** Leaves the secrets out, so that no log can hold them. */
    @Override
    public String toString() {
        return "LineSettings[apiBase=" + apiBase + ", timeout=" + timeout + "]";
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException("madoguchi.line." + complaint);
        }
    }
}
