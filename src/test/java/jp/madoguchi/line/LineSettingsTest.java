package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSettingsTest {
    private static final Map<String, Object> WORKING =
            Map.of("madoguchi.line.channel-secret", "the-secret", "madoguchi.line.channel-token", "the-token");

    @Test
    void needsOnlySecretAndTokenToTalkToTheRealLine() {
        LineSettings settings = read(Map.of());

        assertThat(settings.apiBase()).isEqualTo(URI.create("https://api.line.me"));
        assertThat(settings.channelSecret()).isEqualTo("the-secret");
        assertThat(settings.previousChannelSecret()).isEmpty();
        assertThat(settings.channelToken()).isEqualTo("the-token");
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void readsEveryKey() {
        LineSettings settings = read(Map.of(
                "madoguchi.line.api-base", "http://localhost:8080",
                "madoguchi.line.previous-channel-secret", "the-old-secret",
                "madoguchi.line.timeout", "3s"));

        assertThat(settings.apiBase()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.previousChannelSecret()).contains("the-old-secret");
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void takesAnEmptyPreviousSecretForNone() {
        assertThat(read(Map.of("madoguchi.line.previous-channel-secret", "")).previousChannelSecret())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "channel-secret, '', channel-secret is empty",
        "channel-token, '', channel-token is empty",
        "channel-token, 'a token\nwith a break', channel-token is empty or has characters that no token has",
        "api-base, ftp://api.line.me, give scheme and host only",
        "api-base, https://api.line.me/v2, give scheme and host only",
        "timeout, 0s, give a time above zero",
    })
    void saysWhichKeyIsWrongAndWhatToDo(String key, String value, String complaint) {
        assertThatThrownBy(() -> read(Map.of("madoguchi.line." + key, value)))
                .rootCause()
                .hasMessageStartingWith("madoguchi.line." + key)
                .hasMessageContaining(complaint);
    }

    @Test
    void keepsSecretsOutOfItsDescription() {
        assertThat(read(Map.of()).toString()).doesNotContain("the-secret", "the-token");
    }

    private static LineSettings read(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(WORKING);
        all.putAll(properties);
        try (ApplicationContext context = ApplicationContext.builder(all)
                .deduceEnvironment(false)
                .eagerInitSingletons(false)
                .start()) {
            return context.getBean(LineSettings.class);
        }
    }
}
