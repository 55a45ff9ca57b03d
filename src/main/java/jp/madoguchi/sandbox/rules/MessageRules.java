package jp.madoguchi.sandbox.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** LINE's rules for the {@code messages} of a reply or a push. */
public final class MessageRules {

    static final int MESSAGES = 5;
    static final int TEXT = 5000;
    static final int ALT_TEXT = 1500;
    static final int QUICK_REPLY_ITEMS = 13;
    static final int QUICK_REPLY_LABEL = 20;
    static final int SENDER_NAME = 20;
    static final int URL = 2000;
    private static final Set<String> TYPES = new LinkedHashSet<>(List.of(
            "text", "textV2", "sticker", "image", "video", "audio", "location", "imagemap", "template", "flex"));

    private MessageRules() {}

    /** What LINE would answer to these messages; empty when it would take them. */
    public static Optional<Refusal> check(JsonNode messages) {
        Findings findings = new Findings();
        if (findings.requireSize(messages, MESSAGES, "messages")) {
            for (int index = 0; index < messages.size(); index++) {
                checkMessage(messages.get(index), "messages[" + index + "]", findings);
            }
        }
        return findings.details().isEmpty()
                ? firstBrokenFlex(messages)
                : Optional.of(Refusal.ofRequest(findings.details()));
    }

    /** LINE looks into the content of Flex messages only when the rest is in order. */
    private static Optional<Refusal> firstBrokenFlex(JsonNode messages) {
        for (int index = 0; index < messages.size(); index++) {
            if (messages.get(index).path("type").asText().equals("flex")) {
                Findings findings = new Findings();
                new FlexRules(findings).checkContainer(messages.get(index).path("contents"));
                if (!findings.details().isEmpty()) {
                    return Optional.of(Refusal.ofMessage(index, findings.details()));
                }
            }
        }
        return Optional.empty();
    }

    private static void checkMessage(JsonNode message, String path, Findings findings) {
        findings.requireOneOf(message.path("type"), TYPES, path + ".type");
        switch (message.path("type").asText()) {
            case "text", "textV2" -> findings.requireLength(message.path("text"), TEXT, path + ".text");
            case "flex", "template", "imagemap" ->
                findings.requireLength(message.path("altText"), ALT_TEXT, path + ".altText");
            case "sticker" -> {
                findings.requireText(message.path("packageId"), path + ".packageId");
                findings.requireText(message.path("stickerId"), path + ".stickerId");
            }
            case "image", "video" -> {
                findings.requireLength(message.path("originalContentUrl"), URL, path + ".originalContentUrl");
                findings.requireLength(message.path("previewImageUrl"), URL, path + ".previewImageUrl");
            }
            case "audio" ->
                findings.requireLength(message.path("originalContentUrl"), URL, path + ".originalContentUrl");
            case "location" -> {
                findings.requireText(message.path("title"), path + ".title");
                findings.requireText(message.path("address"), path + ".address");
            }
            default -> {
                // Already noted: the type is unknown.
            }
        }
        checkSender(message.path("sender"), path + ".sender", findings);
        checkQuickReply(message.path("quickReply"), path + ".quickReply", findings);
    }

    private static void checkSender(JsonNode sender, String path, Findings findings) {
        findings.limitLabel(sender.path("name"), SENDER_NAME, path + ".name");
        if (sender.path("name").asText().toUpperCase(Locale.ROOT).equals("LINE")) {
            findings.add("Must not be a reserved name", path + ".name");
        }
    }

    private static void checkQuickReply(JsonNode quickReply, String path, Findings findings) {
        if (quickReply.isMissingNode() || quickReply.isNull()) {
            return;
        }
        JsonNode items = quickReply.path("items");
        if (!findings.requireSize(items, QUICK_REPLY_ITEMS, path + ".items")) {
            return;
        }
        for (int index = 0; index < items.size(); index++) {
            ActionRules.check(
                    items.get(index).path("action"),
                    QUICK_REPLY_LABEL,
                    path + ".items[" + index + "].action",
                    ".",
                    findings);
        }
    }
}
