package jp.madoguchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentSettingsTest {

    @Test
    void withoutAChannelSecretTheSandboxPlaysLineOnThisMachine() {
        Map<String, Object> properties = properties(Map.of("MICRONAUT_SERVER_PORT", "9090"));

        assertThat(properties)
                .containsEntry("madoguchi.sandbox.enabled", true)
                .containsEntry("madoguchi.line.api-base", "http://localhost:9090")
                .containsKeys("madoguchi.line.channel-secret", "madoguchi.line.channel-token");
    }

    @Test
    void withAChannelSecretTheRealLineIsTalkedToAndThereIsNoSandbox() {
        Map<String, Object> properties = properties(Map.of("LINE_CHANNEL_SECRET", "s", "LINE_CHANNEL_TOKEN", "t"));

        assertThat(properties)
                .containsEntry("madoguchi.sandbox.enabled", false)
                .containsEntry("madoguchi.line.channel-secret", "s")
                .containsEntry("madoguchi.line.channel-token", "t")
                .containsEntry("madoguchi.line.api-base", "https://api.line.me");
    }

    @Test
    void anotherLineAddressCanBeGiven() {
        Map<String, Object> properties = properties(Map.of(
                "LINE_CHANNEL_SECRET", "s", "LINE_CHANNEL_TOKEN", "t", "LINE_API_BASE", "http://127.0.0.1:7000"));

        assertThat(properties).containsEntry("madoguchi.line.api-base", "http://127.0.0.1:7000");
    }

    @Test
    void dataLiesInAnH2FileUnlessADatabaseIsGiven(@TempDir Path folder) {
        assertThat(String.valueOf(
                        properties(Map.of("MADOGUCHI_DATA", folder.toString())).get("datasources.default.url")))
                .startsWith("jdbc:h2:file:" + folder);
        assertThat(properties(Map.of(
                        "DATABASE_URL", "jdbc:postgresql://db/madoguchi",
                        "DATABASE_USER", "user",
                        "DATABASE_PASSWORD", "word")))
                .containsEntry("datasources.default.url", "jdbc:postgresql://db/madoguchi")
                .containsEntry("datasources.default.username", "user")
                .containsEntry("datasources.default.password", "word");
    }

    @Test
    void aGoodKeyAndAKnowledgeFolderArePassedOn(@TempDir Path folder) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(properties(Map.of("MADOGUCHI_KEY", key, "MADOGUCHI_KNOWLEDGE", folder.toString())))
                .containsEntry("madoguchi.key", key)
                .containsEntry("madoguchi.knowledge", folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "MICRONAUT_SERVER_PORT, eighty, give a number from 1 to 65535",
        "MICRONAUT_SERVER_PORT, 70000, give a number from 1 to 65535",
        "LINE_CHANNEL_SECRET, s, set the channel access token as well",
        "LINE_API_BASE, api.line.me, give an address such as https://api.line.me",
        "DATABASE_URL, postgres://db, must be a JDBC address",
        "MADOGUCHI_KEY, dG9vIHNob3J0, must be 32 random bytes in Base64",
        "MADOGUCHI_KEY, not base64!, must be 32 random bytes in Base64",
        "MADOGUCHI_KNOWLEDGE, /no/such/folder, which is not a folder"
    })
    void aBrokenValueIsRefusedWithItsNameAndWhatToGive(String name, String value, String mend) {
        assertThatThrownBy(() -> properties(Map.of(name, value)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(mend);
    }

    @Test
    void theValueOfABrokenKeyIsNotRepeated() {
        assertThatThrownBy(() -> properties(Map.of("MADOGUCHI_KEY", "almost-a-secret")))
                .hasMessageNotContaining("almost-a-secret");
    }

    @Test
    void dataInAFileInsteadOfAFolderIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> properties(Map.of("MADOGUCHI_DATA", file.toString())))
                .hasMessageContaining("MADOGUCHI_DATA");
    }

    private static Map<String, Object> properties(Map<String, String> environment) {
        return new EnvironmentSettings(environment).properties();
    }
}
