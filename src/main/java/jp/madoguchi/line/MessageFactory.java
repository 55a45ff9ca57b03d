package jp.madoguchi.line;

import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.Sender;
import com.linecorp.bot.messaging.model.TextMessage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.conversation.Outgoing;
import jp.madoguchi.dialogue.Message.Cards;
import jp.madoguchi.dialogue.Message.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is to be said into LINE's messages, within every limit of LINE's in the unit that LINE counts in. Nothing is
 * refused for being long: text is split, then joined again as far as needed to fit into one request.
 *
 * @see <a href="https://developers.line.biz/en/docs/messaging-api/text-character-count/">Character counting</a>
 */
@Singleton
final class MessageFactory {
    /** LINE's limit for a text message, in UTF-16 code units. */
    static final int TEXT_UNITS = 5000;
    /** LINE's limit for messages in one request. */
    static final int MOST_MESSAGES = 5;

    private static final String BETWEEN = "\n\n";

    /** What becomes one message of LINE's. */
    private sealed interface Part {

        record Text(String text) implements Part {}

        record Windows(CardCarousel carousel) implements Part {}
    }

    /**
     * Requests to send one after the other, nearly always exactly one: no request when there is nothing to read, more
     * than one only when more than five messages remain after joining (some 25,000 characters of text).
     */
    List<List<Message>> render(Outgoing.Content content) {
        List<Part> parts = joined(
                content.messages().stream().flatMap(MessageFactory::parts).toList());
        @Nullable Sender sender = content.sender().flatMap(SenderName::of).orElse(null);
        @Nullable QuickReply quickReply = QuickReplies.of(content.choices()).orElse(null);

        List<List<Message>> requests = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += MOST_MESSAGES) {
            int to = Math.min(from + MOST_MESSAGES, parts.size());
            List<Message> request = new ArrayList<>();
            for (int index = from; index < to; index++) {
                boolean last = index == parts.size() - 1;
                request.add(message(parts.get(index), sender, last ? quickReply : null));
            }
            requests.add(List.copyOf(request));
        }
        return requests;
    }

    private static Stream<Part> parts(jp.madoguchi.dialogue.Message message) {
        return switch (message) {
            case Words(String text) ->
                TextSplitter.split(Wording.clean(text), TEXT_UNITS).stream().map(Part.Text::new);
            case Cards(var cards) -> CardCarousel.of(cards).stream().map(Part.Windows::new);
        };
    }

    /** Joins neighbouring texts, the shortest pair first, until one request holds everything or nothing more fits. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>(parts);
        while (joined.size() > MOST_MESSAGES) {
            int shortest = -1;
            int least = TEXT_UNITS + 1;
            for (int index = 0; index + 1 < joined.size(); index++) {
                if (joined.get(index) instanceof Part.Text(String first)
                        && joined.get(index + 1) instanceof Part.Text(String second)
                        && first.length() + BETWEEN.length() + second.length() < least) {
                    shortest = index;
                    least = first.length() + BETWEEN.length() + second.length();
                }
            }
            if (shortest < 0) {
                return joined;
            }
            Part.Text second = (Part.Text) joined.remove(shortest + 1);
            Part.Text first = (Part.Text) joined.get(shortest);
            joined.set(shortest, new Part.Text(first.text() + BETWEEN + second.text()));
        }
        return joined;
    }

    private static Message message(Part part, @Nullable Sender sender, @Nullable QuickReply quickReply) {
        return switch (part) {
            case Part.Text(String text) -> new TextMessage(quickReply, sender, text, null, null);
            case Part.Windows(CardCarousel carousel) ->
                new FlexMessage(quickReply, sender, carousel.altText(), carousel.contents());
        };
    }
}
