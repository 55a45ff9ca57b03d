package jp.madoguchi.line;

import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.dialogue.Choice;

/** The buttons under the last message. They vanish with the next message, so they hang on no other. */
final class QuickReplies {
    /** LINE's limit for quick replies; further choices are left out, the first matter most. */
    static final int MOST = 13;
    /** LINE's limit for a quick reply's label, in grapheme clusters. */
    static final int LABEL_CLUSTERS = 20;
    /** LINE's limit for postback data and for the text that is shown on tapping, in UTF-16 code units. */
    static final int DATA_UNITS = 300;

    private QuickReplies() {}

    /**
     * Empty when there is nothing to choose. A choice is left out when LINE would refuse the whole message because of it:
     * an empty label, or an action whose text form would not come back unchanged.
     */
    static Optional<QuickReply> of(List<Choice> choices) {
        List<QuickReplyItem> items = choices.stream()
                .filter(choice -> Wording.isVisible(choice.label()))
                .filter(choice -> canTravel(choice.action().data()))
                .limit(MOST)
                .map(QuickReplies::item)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new QuickReply(items));
    }

    private static boolean canTravel(String data) {
        return data.length() <= DATA_UNITS && data.equals(Wording.clean(data));
    }

    private static QuickReplyItem item(Choice choice) {
        String label = Wording.clean(choice.label()).strip();
        return new QuickReplyItem(
                null,
                new PostbackAction.Builder()
                        .label(Graphemes.cut(label, LABEL_CLUSTERS, DATA_UNITS))
                        .displayText(Graphemes.cut(label, DATA_UNITS, DATA_UNITS))
                        .data(choice.action().data())
                        .build());
    }
}
