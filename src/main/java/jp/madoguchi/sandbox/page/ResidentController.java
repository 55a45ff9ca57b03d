package jp.madoguchi.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.Resident;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.webhook.Place;
import jp.madoguchi.sandbox.webhook.ResidentPhones;

/** What residents do, as JSON: for the page's script and for tests. Errors are {@code {"message": …}}. */
@SandboxOnly
@Controller("/sandbox/api/residents")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResidentController {

    private final Platform platform;
    private final ResidentPhones phones;

    ResidentController(Platform platform, ResidentPhones phones) {
        this.platform = platform;
        this.phones = phones;
    }

    /** A new resident, who adds the account: {@code {"id", "name"}}. */
    @Post
    HttpResponse<ObjectNode> add() {
        Resident resident = phones.join();
        return HttpResponse.created(object().put("id", resident.id()).put("name", resident.name()));
    }

    /** {@code {"text"}} */
    @Post("/{id}/text")
    HttpResponse<ObjectNode> text(String id, @Body JsonNode body) {
        return written(phones.say(known(id), required(body, "text")));
    }

    @Post("/{id}/sticker")
    HttpResponse<ObjectNode> sticker(String id) {
        return written(phones.sendSticker(known(id)));
    }

    @Post("/{id}/image")
    HttpResponse<ObjectNode> image(String id) {
        return written(phones.sendImage(known(id)));
    }

    /** {@code {"title", "address", "latitude", "longitude"}}, or nothing for some place in Tokyo. */
    @Post("/{id}/location")
    HttpResponse<ObjectNode> location(String id, @Body Optional<JsonNode> body) {
        Place place = body.filter(given -> given.has("title"))
                .map(given -> new Place(
                        required(given, "title"),
                        required(given, "address"),
                        given.path("latitude").asDouble(),
                        given.path("longitude").asDouble()))
                .orElse(Place.TOKYO_STATION);
        return written(phones.sendLocation(known(id), place));
    }

    /** Taps a postback button: {@code {"data", "label"}}; without a label the tap leaves no words in the chat. */
    @Post("/{id}/tap")
    HttpResponse<ObjectNode> tap(String id, @Body JsonNode body) {
        boolean tapped =
                phones.tap(known(id), required(body, "data"), body.path("label").asText());
        return tapped ? HttpResponse.ok(object()) : written(Optional.empty());
    }

    /** {@code {"messageId"}} */
    @Post("/{id}/unsend")
    HttpResponse<ObjectNode> unsend(String id, @Body JsonNode body) {
        if (!phones.unsend(known(id), required(body, "messageId"))) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such message to take back");
        }
        return HttpResponse.ok(object());
    }

    /** {@code {"blocked": true or false}} */
    @Post("/{id}/block")
    HttpResponse<ObjectNode> block(String id, @Body JsonNode body) {
        phones.block(known(id), body.path("blocked").asBoolean());
        return HttpResponse.ok(object());
    }

    /** The chat, oldest first: {@code [{"id", "side", "timestamp", "read", "unsent", "message"}]}. */
    @Get("/{id}/messages")
    ArrayNode messages(String id) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        platform.chat(known(id))
                .forEach(entry -> messages.addObject()
                        .put("id", entry.id())
                        .put("side", entry.side().code())
                        .put("timestamp", entry.at().toEpochMilli())
                        .put("read", entry.state() == ChatEntry.State.READ)
                        .put("unsent", entry.state() == ChatEntry.State.UNSENT)
                        .set("message", entry.message().isMissingNode() ? object() : entry.message()));
        return messages;
    }

    @Error
    HttpResponse<ObjectNode> refuse(HttpStatusException refused) {
        return HttpResponse.<ObjectNode>status(refused.getStatus()).body(object().put("message", refused.getMessage()));
    }

    private String known(String id) {
        return platform.resident(id)
                .map(Resident::id)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such resident"));
    }

    private static HttpResponse<ObjectNode> written(Optional<ChatEntry> entry) {
        return entry.map(written -> HttpResponse.ok(object().put("messageId", written.id())))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.CONFLICT, "The resident blocks the account"));
    }

    private static String required(JsonNode body, String name) {
        String value = body.path(name).asText();
        if (value.isBlank()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "\"" + name + "\" is missing");
        }
        return value;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
