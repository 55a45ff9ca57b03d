package jp.madoguchi.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.URIAction;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    static final String LINE_COLOUR = "#D0D7DE";

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
        List<FlexComponent> about = Stream.of(
                        text(card.name(), NAME_UNITS, name -> name.size("lg").weight(FlexText.Weight.BOLD)),
                        card.reading()
                                .flatMap(reading -> text(
                                        reading,
                                        NAME_UNITS,
                                        small -> small.size("sm").color(SOFT_INK))),
                        text(card.helps(), PASSAGE_UNITS, UnaryOperator.identity()))
                .flatMap(Optional::stream)
                .toList();
        List<FlexComponent> reach = Stream.of(
                        Stream.of(
                                card.open()
                                        .flatMap(open -> text(
                                                open,
                                                LINE_UNITS,
                                                bold -> bold.weight(FlexText.Weight.BOLD)
                                                        .color(ACCENT))),
                                text(card.hours(), LINE_UNITS, UnaryOperator.identity())),
                        card.phones().stream()
                                .limit(MOST_NUMBERS)
                                .map(call -> text(spoken(call), LINE_UNITS, bold -> bold.weight(FlexText.Weight.BOLD))),
                        Stream.of(
                                card.place().flatMap(place -> text(place, LINE_UNITS, UnaryOperator.identity())),
                                card.note().flatMap(note -> text(note, PASSAGE_UNITS, soft -> soft.color(SOFT_INK)))))
                .flatMap(lines -> lines)
                .flatMap(Optional::stream)
                .toList();
        return column(
                Stream.of(about.stream(), separatorBefore(reach), reach.stream())
                        .flatMap(parts -> parts)
                        .toList(),
                "md");
    }

    /** The number with the label that tells it from the others, unless the label says the number already. */
    private static String spoken(Call call) {
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

    private static Optional<FlexComponent> text(String words, int units, UnaryOperator<FlexText.Builder> look) {
        return Optional.of(words)
                .map(Wording::clean)
                .filter(Wording::isVisible)
                .map(clean -> look.apply(new FlexText.Builder()
                                .text(Graphemes.cut(clean, units, units))
                                .size("md")
                                .color(INK)
                                .wrap(true)
                                .scaling(true))
                        .build());
    }

    private static Stream<FlexComponent> separatorBefore(List<FlexComponent> parts) {
        return parts.isEmpty() ? Stream.empty() : Stream.of(new FlexSeparator(null, LINE_COLOUR));
    }

    private static FlexBox column(List<FlexComponent> contents, String spacing) {
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, contents)
                .spacing(spacing)
                .build();
    }
}
