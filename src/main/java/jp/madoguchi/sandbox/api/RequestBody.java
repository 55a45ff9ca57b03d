package jp.madoguchi.sandbox.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a call, and refuses it in LINE's words. */
@SandboxOnly
@Singleton
class RequestBody {

    private final ObjectMapper json;

    RequestBody(ObjectMapper json) {
        this.json = json;
    }

    /** The JSON object in the body; fails with {@link RefusedException} when there is none. */
    JsonNode read(byte @Nullable [] body) {
        try {
            JsonNode tree = json.readTree(body == null ? new byte[0] : body);
            if (!tree.isObject()) {
                throw new RefusedException(
                        Refusal.of("The request body could not be parsed as JSON (line: 1, column: 1)"));
            }
            return tree;
        } catch (JsonProcessingException notJson) {
            JsonLocation at = notJson.getLocation();
            throw new RefusedException(Refusal.of("The request body could not be parsed as JSON (line: "
                    + at.getLineNr() + ", column: " + at.getColumnNr() + ")"));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }
}
