package jp.madoguchi.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator sets through the environment, checked before anything starts. Every error names the variable and says
 * what to give it. Without LINE_CHANNEL_SECRET the sandbox plays LINE; with it, there is no sandbox.
 */
final class EnvironmentSettings {

    private static final String REAL_LINE = "https://api.line.me";
    private static final int DEFAULT_PORT = 8080;
    private static final int KEY_BYTES = 32;

    private final Map<String, String> environment;

    EnvironmentSettings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The settings as configuration properties.
     *
     * @throws UnusableInputException when a variable is missing or cannot be used
     */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        int port = port();
        properties.put("micronaut.server.port", port);
        line(properties, port);
        storage(properties);
        value("MADOGUCHI_KNOWLEDGE").ifPresent(folder -> properties.put("madoguchi.knowledge", knowledge(folder)));
        value("MADOGUCHI_KEY").ifPresent(key -> properties.put("madoguchi.key", key(key)));
        return properties;
    }

    private void line(Map<String, Object> properties, int port) {
        Optional<String> secret = value("LINE_CHANNEL_SECRET");
        properties.put("madoguchi.sandbox.enabled", secret.isEmpty());
        if (secret.isPresent()) {
            properties.put("madoguchi.line.channel-secret", secret.get());
            properties.put(
                    "madoguchi.line.channel-token",
                    value("LINE_CHANNEL_TOKEN")
                            .orElseThrow(() -> new UnusableInputException("LINE_CHANNEL_SECRET is set but"
                                    + " LINE_CHANNEL_TOKEN is not; set the channel access token as well")));
        } else {
            properties.put("madoguchi.line.channel-secret", random());
            properties.put("madoguchi.line.channel-token", random());
        }
        String otherwise = secret.isPresent() ? REAL_LINE : "http://localhost:" + port;
        properties.put("madoguchi.line.api-base", httpAddress("LINE_API_BASE", otherwise));
    }

    private void storage(Map<String, Object> properties) {
        Path folder =
                Path.of(value("MADOGUCHI_DATA").orElse("data")).toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableInputException("MADOGUCHI_DATA is " + folder + ", which is not a folder");
        }
        properties.put("madoguchi.data", folder.toString());
        Optional<String> address = value("DATABASE_URL");
        if (address.isEmpty()) {
            properties.put(
                    "datasources.default.url",
                    "jdbc:h2:file:" + folder.resolve("madoguchi")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
            return;
        }
        if (!address.get().matches("jdbc:(postgresql|h2):.+")) {
            throw new UnusableInputException(
                    "DATABASE_URL must be a JDBC address such as jdbc:postgresql://localhost:5432/madoguchi");
        }
        properties.put("datasources.default.url", address.get());
        properties.put("datasources.default.username", value("DATABASE_USER").orElse(""));
        properties.put(
                "datasources.default.password", value("DATABASE_PASSWORD").orElse(""));
    }

    private int port() {
        String text = value("MICRONAUT_SERVER_PORT").orElse(String.valueOf(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new UnusableInputException("MICRONAUT_SERVER_PORT is '" + text + "'; give a number from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    private static String knowledge(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            throw new UnusableInputException("MADOGUCHI_KNOWLEDGE is " + folder + ", which is not a folder");
        }
        return folder;
    }

    private static String key(String key) {
        try {
            if (Base64.getDecoder().decode(key.strip()).length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below says what is wanted; the value itself must not be shown.
        }
        throw new UnusableInputException(
                "MADOGUCHI_KEY must be 32 random bytes in Base64; make one with: openssl rand -base64 32");
    }

    private String httpAddress(String name, String otherwise) {
        String text = value(name).orElse(otherwise);
        try {
            URI address = new URI(text);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return text;
            }
        } catch (URISyntaxException exception) {
            // The message below says what is wanted.
        }
        throw new UnusableInputException(name + " is '" + text + "'; give an address such as " + REAL_LINE);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
