package jp.madoguchi.line;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.Input.Media;

/** Reads what a person sent; empty when LINE left out what makes the message. */
final class MessageReader {

    Optional<Input> read(MessageEvent event) {
        if (event.message() == null) {
            return Optional.empty();
        }
        return switch (event.message()) {
            case TextMessageContent text -> Optional.ofNullable(text.text()).map(Input.Text::new);
            case StickerMessageContent sticker -> Optional.of(sticker(sticker));
            case LocationMessageContent location -> location(location);
            case ImageMessageContent unused -> Optional.of(new Media(Media.Kind.IMAGE));
            case VideoMessageContent unused -> Optional.of(new Media(Media.Kind.VIDEO));
            case AudioMessageContent unused -> Optional.of(new Media(Media.Kind.AUDIO));
            case FileMessageContent unused -> Optional.of(new Media(Media.Kind.FILE));
            case MessageContent unused -> Optional.of(new Media(Media.Kind.OTHER));
        };
    }

    /** On a message sticker stand the person's own words, up to 100 characters: those count, not the picture. */
    private static Input sticker(StickerMessageContent sticker) {
        if (sticker.text() != null && !sticker.text().isBlank()) {
            return new Input.Text(sticker.text());
        }
        return new Input.Sticker(sticker.keywords() == null ? List.of() : List.copyOf(sticker.keywords()));
    }

    private static Optional<Input> location(LocationMessageContent location) {
        if (location.latitude() == null || location.longitude() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Input.Location(location.latitude(), location.longitude(), Optional.ofNullable(location.address())));
    }
}
