package jp.madoguchi.sandbox.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.Platform;
import jp.madoguchi.sandbox.Resident;
import jp.madoguchi.sandbox.SandboxOnly;
import jp.madoguchi.sandbox.SwitchBoard;
import jp.madoguchi.sandbox.Switches;

/**
 * What residents do on their phones: each step changes the chat and sends the webhook that LINE would send. Methods
 * that write answer empty when the resident is unknown or blocks the account: LINE lets nobody write then.
 */
@SandboxOnly
@Singleton
public class ResidentPhones {

    private final Platform platform;
    private final Webhooks webhooks;
    private final EventWriter events;
    private final SwitchBoard switchBoard;

    ResidentPhones(Platform platform, Webhooks webhooks, EventWriter events, SwitchBoard switchBoard) {
        this.platform = platform;
        this.webhooks = webhooks;
        this.events = events;
        this.switchBoard = switchBoard;
    }

    /** A new resident adds the account as a friend. */
    public Resident join() {
        Resident resident = platform.addResident();
        webhooks.send(events.follow(resident.id(), false));
        return resident;
    }

    public Optional<ChatEntry> say(String residentId, String text) {
        return write(residentId, text(text));
    }

    public Optional<ChatEntry> sendSticker(String residentId) {
        ObjectNode sticker = JsonNodeFactory.instance.objectNode();
        sticker.put("type", "sticker").put("packageId", "446").put("stickerId", "1988");
        sticker.put("stickerResourceType", "STATIC")
                .putArray("keywords")
                .add("please")
                .add("bow");
        return write(residentId, sticker);
    }

    public Optional<ChatEntry> sendImage(String residentId) {
        ObjectNode image = JsonNodeFactory.instance.objectNode().put("type", "image");
        image.putObject("contentProvider").put("type", "line");
        return write(residentId, image);
    }

    public Optional<ChatEntry> sendLocation(String residentId, Place place) {
        ObjectNode location = JsonNodeFactory.instance.objectNode().put("type", "location");
        location.put("title", place.title()).put("address", place.address());
        location.put("latitude", place.latitude()).put("longitude", place.longitude());
        return write(residentId, location);
    }

    /**
     * Taps a postback button.
     *
     * @param displayText the words that then show as the resident's; empty when the button has none
     * @return false when the resident is unknown or blocks the account
     */
    public boolean tap(String residentId, String data, String displayText) {
        if (!canWrite(residentId)) {
            return false;
        }
        if (!displayText.isEmpty()) {
            platform.write(residentId, text(displayText), ChatEntry.State.DISPLAYED);
        }
        webhooks.send(events.postback(residentId, data));
        return true;
    }

    /** Takes a message back; false when there is none that can be taken back. */
    public boolean unsend(String residentId, String messageId) {
        boolean unsent = platform.unsend(residentId, messageId);
        if (unsent) {
            webhooks.send(events.unsend(residentId, messageId));
        }
        return unsent;
    }

    /** Blocks or unblocks the account. */
    public void block(String residentId, boolean blocked) {
        if (platform.block(residentId, blocked)) {
            webhooks.send(blocked ? events.unfollow(residentId) : events.follow(residentId, true));
        }
    }

    /** Sets the switches; without reordering, nothing is held back any longer. */
    public void set(Switches switches) {
        switchBoard.set(switches);
        if (!switches.reorder()) {
            webhooks.release();
        }
    }

    private Optional<ChatEntry> write(String residentId, JsonNode message) {
        if (!canWrite(residentId)) {
            return Optional.empty();
        }
        ChatEntry entry = platform.write(residentId, message, ChatEntry.State.SENT);
        webhooks.send(events.message(entry));
        return Optional.of(entry);
    }

    private boolean canWrite(String residentId) {
        return platform.resident(residentId)
                .filter(resident -> !resident.blocked())
                .isPresent();
    }

    private static ObjectNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("type", "text").put("text", text);
    }
}
