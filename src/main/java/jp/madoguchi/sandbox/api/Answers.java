package jp.madoguchi.sandbox.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import jp.madoguchi.sandbox.SentMessage;
import jp.madoguchi.sandbox.rules.Refusal;

/** The bodies that LINE answers with. */
final class Answers {

    private Answers() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode body(Refusal refusal) {
        ObjectNode body = empty().put("message", refusal.message());
        if (!refusal.details().isEmpty()) {
            ArrayNode details = body.putArray("details");
            refusal.details()
                    .forEach(detail ->
                            details.addObject().put("message", detail.message()).put("property", detail.property()));
        }
        return body;
    }

    static ObjectNode sent(List<SentMessage> messages) {
        return addSent(empty(), messages);
    }

    static MutableHttpResponse<ObjectNode> refused(HttpStatus status, String message) {
        return HttpResponse.<ObjectNode>status(status).body(body(Refusal.of(message)));
    }

    static MutableHttpResponse<ObjectNode> badRequest(Refusal refusal) {
        return HttpResponse.<ObjectNode>badRequest().body(body(refusal));
    }

    /** The answer to a repeated retry key: what was sent the first time. */
    static MutableHttpResponse<ObjectNode> alreadyAccepted(String acceptedRequestId, List<SentMessage> messages) {
        ObjectNode body = body(Refusal.of("The retry key is already accepted"));
        return HttpResponse.<ObjectNode>status(HttpStatus.CONFLICT)
                .header("x-line-accepted-request-id", acceptedRequestId)
                .body(addSent(body, messages));
    }

    private static ObjectNode addSent(ObjectNode body, List<SentMessage> messages) {
        ArrayNode sent = body.putArray("sentMessages");
        messages.forEach(message -> sent.addObject().put("id", message.id()).put("quoteToken", message.quoteToken()));
        return body;
    }
}
