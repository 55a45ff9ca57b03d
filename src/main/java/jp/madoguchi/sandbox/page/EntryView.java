package jp.madoguchi.sandbox.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.madoguchi.sandbox.ChatEntry;
import jp.madoguchi.sandbox.flex.TapAction;

/**
 * A chat entry as the page shows it.
 *
 * @param sender who speaks: the message's own sender, or the account; empty for the resident
 * @param named whether the message names its sender itself, as a coordinator's words do
 * @param time hours and minutes in Japan
 */
public record EntryView(
        String id,
        int position,
        boolean fromResident,
        String sender,
        boolean named,
        String time,
        boolean read,
        boolean unsent,
        boolean canBeUnsent,
        Bubble bubble,
        List<TapAction> quickReplies) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm").withZone(ZoneId.of("Asia/Tokyo"));

    static EntryView of(ChatEntry entry, String accountName) {
        boolean fromResident = entry.side() == ChatEntry.Side.RESIDENT;
        String ownName = entry.message().path("sender").path("name").asText();
        return new EntryView(
                entry.id(),
                entry.position(),
                fromResident,
                fromResident ? "" : ownName.isEmpty() ? accountName : ownName,
                !ownName.isEmpty(),
                CLOCK.format(entry.at()),
                entry.state() == ChatEntry.State.READ,
                entry.state() == ChatEntry.State.UNSENT,
                entry.canBeUnsent(),
                Bubble.read(entry.message()),
                StreamSupport.stream(
                                entry.message().path("quickReply").path("items").spliterator(), false)
                        .map(item -> TapAction.read(item.path("action")))
                        .toList());
    }
}
