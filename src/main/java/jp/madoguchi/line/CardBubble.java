package jp.madoguchi.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.URIAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Message.Call;
import jp.madoguchi.dialogue.Message.Card;

/**
 * Draws one window as a bubble: its name first, then what it helps with, when and where, and large buttons to call. Every
 * number also stands as text, because LINE on a PC cannot be tapped to call.
 *
 * <p>For readers of any age: text of size {@code md} or more (but the reading of the name), which follows the size that
 * they set in LINE, and colours with a contrast of at least 4.5 on white. The caps keep a bubble far below LINE's 30 KB.
 */
final class CardBubble {
    static final String INK = "#1F2328";
    static final String SOFT_INK = "#57606A";
    static final String ACCENT = "#0B6E4F";

    private static final String SEPARATOR = "#D0D7DE";

    /** LINE's limit for the label of a button in a Flex message, in grapheme clusters. */
    private static final int LABEL_CLUSTERS = 40;

    private static final int LABEL_UNITS = 160;
    private static final int NAME_UNITS = 200;
    private static final int LINE_UNITS = 400;
    private static final int PASSAGE_UNITS = 800;
    private static final int MOST_NUMBERS = 10;
    private static final int MOST_BUTTONS = 4;
    private static final String PAGE_LABEL = "ホームページ";

    private CardBubble() {}

    /** How a line of a bubble looks. */
    private enum Look {
        TITLE("lg", INK, FlexText.Weight.BOLD),
        READING("sm", SOFT_INK, FlexText.Weight.REGULAR),
        PLAIN("md", INK, FlexText.Weight.REGULAR),
        STRONG("md", INK, FlexText.Weight.BOLD),
        SOFT("md", SOFT_INK, FlexText.Weight.REGULAR);

        private final String size;
        private final String colour;
        private final FlexText.Weight weight;

        Look(String size, String colour, FlexText.Weight weight) {
            this.size = size;
            this.colour = colour;
            this.weight = weight;
        }
    }

    static FlexBubble draw(Card card) {
        FlexBubble.Builder bubble =
                new FlexBubble.Builder().size(FlexBubble.Size.KILO).body(body(card));
        List<FlexComponent> buttons = buttons(card);
        if (!buttons.isEmpty()) {
            bubble.footer(column(buttons, "sm"));
        }
        return bubble.build();
    }

    private static FlexBox body(Card card) {
        List<FlexComponent> about = new ArrayList<>();
        text(card.name(), NAME_UNITS, Look.TITLE).ifPresent(about::add);
        card.reading()
                .flatMap(reading -> text(reading, NAME_UNITS, Look.READING))
                .ifPresent(about::add);
        text(card.helps(), PASSAGE_UNITS, Look.PLAIN).ifPresent(about::add);

        List<FlexComponent> reach = new ArrayList<>();
        card.open().flatMap(open -> text(open, LINE_UNITS, Look.STRONG)).ifPresent(reach::add);
        text(card.hours(), LINE_UNITS, Look.PLAIN).ifPresent(reach::add);
        card.phones().stream()
                .limit(MOST_NUMBERS)
                .flatMap(call -> text(spoken(call), LINE_UNITS, Look.STRONG).stream())
                .forEach(reach::add);
        card.place().flatMap(place -> text(place, LINE_UNITS, Look.PLAIN)).ifPresent(reach::add);
        card.note().flatMap(note -> text(note, PASSAGE_UNITS, Look.SOFT)).ifPresent(reach::add);

        if (!about.isEmpty() && !reach.isEmpty()) {
            about.add(new FlexSeparator(null, SEPARATOR));
        }
        about.addAll(reach);
        return column(about, "md");
    }

    /** The number with the label that tells it from the others, unless the label says the number already. */
    static String spoken(Call call) {
        return call.label().contains(call.number()) ? call.label() : call.label() + " " + call.number();
    }

    private static List<FlexComponent> buttons(Card card) {
        Stream<FlexComponent> calls = card.phones().stream()
                .flatMap(call -> PhoneLink.of(call.number()).stream().map(uri -> new URIAction(label(call), uri, null)))
                .limit(MOST_BUTTONS)
                .map(action -> button(action, FlexButton.Style.PRIMARY));
        Stream<FlexComponent> page = card.web().flatMap(WebLink::of).stream()
                .map(uri -> button(new URIAction(PAGE_LABEL, uri, null), FlexButton.Style.LINK));
        return Stream.concat(calls, page).toList();
    }

    private static String label(Call call) {
        String label = Wording.clean(Wording.isVisible(call.label()) ? call.label() : call.number());
        return Graphemes.cut(label, LABEL_CLUSTERS, LABEL_UNITS);
    }

    private static FlexComponent button(URIAction action, FlexButton.Style style) {
        return new FlexButton.Builder(action)
                .style(style)
                .color(ACCENT)
                .scaling(true)
                .build();
    }

    private static Optional<FlexComponent> text(String words, int units, Look look) {
        String clean = Wording.clean(words);
        if (!Wording.isVisible(clean)) {
            return Optional.empty();
        }
        return Optional.of(new FlexText.Builder()
                .text(Graphemes.cut(clean, units, units))
                .size(look.size)
                .color(look.colour)
                .weight(look.weight)
                .wrap(true)
                .scaling(true)
                .build());
    }

    private static FlexBox column(List<FlexComponent> contents, String spacing) {
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, contents)
                .spacing(spacing)
                .build();
    }
}
