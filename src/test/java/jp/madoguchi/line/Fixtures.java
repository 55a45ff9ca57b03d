package jp.madoguchi.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.parser.LineSignatureValidator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What several tests share: the callbacks under {@code line/events}, settings, and LINE's way of signing. */
final class Fixtures {
    static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    static final String TOKEN = "secret-channel-token/+=";
    static final String USER = "U8189cf6745fc0d808977bdb0b9f22995";

    private Fixtures() {}

    static byte[] callback(String name) {
        String path = "/line/events/" + name + ".json";
        try (InputStream file = Objects.requireNonNull(Fixtures.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException(path, failure);
        }
    }

    /** The first event of a callback. */
    static JsonNode event(String name) {
        try {
            return ModelObjectMapper.createNewObjectMapper()
                    .readTree(callback(name))
                    .path("events")
                    .path(0);
        } catch (IOException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    static String signature(byte[] body) {
        return Base64.getEncoder()
                .encodeToString(
                        new LineSignatureValidator(SECRET.getBytes(StandardCharsets.UTF_8)).generateSignature(body));
    }

    static LineSettings settings(String apiBase, Duration timeout) {
        return new LineSettings(URI.create(apiBase), SECRET, Optional.empty(), TOKEN, timeout);
    }

    /** For a server of its own, with the fakes of this package and a database in memory. */
    static Map<String, Object> properties(String apiBase) {
        return Map.of(
                "line.fakes",
                true,
                "micronaut.server.port",
                -1,
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "madoguchi.line.api-base",
                apiBase,
                "madoguchi.line.timeout",
                "700ms",
                "madoguchi.line.channel-secret",
                SECRET,
                "madoguchi.line.channel-token",
                TOKEN);
    }
}
