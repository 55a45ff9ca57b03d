package jp.madoguchi.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The body of a webhook request, its events still unread: each is read on its own, so that one that is strange does not
 * take the others with it.
 *
 * <p>The SDK's {@code WebhookParser} is not used because it logs the body.
 *
 * @param destination the user id of the bot; empty when LINE left it out
 * @param events possibly none, as when an operator presses "Verify" in LINE's console
 */
record Callback(String destination, List<JsonNode> events) {
    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    static Callback parse(byte[] body) throws RefusedException {
        JsonNode root;
        try {
            root = MAPPER.readTree(body);
        } catch (IOException notJson) {
            throw new RefusedException(Refusal.NOT_JSON);
        }
        if (root.isMissingNode()) {
            throw new RefusedException(Refusal.NOT_JSON);
        }
        JsonNode list = root.path("events");
        List<JsonNode> events = StreamSupport.stream(list.spliterator(), false).toList();
        if (!list.isArray() || !events.stream().allMatch(JsonNode::isObject)) {
            throw new RefusedException(Refusal.NOT_A_CALLBACK);
        }
        return new Callback(root.path("destination").asText(""), events);
    }
}
