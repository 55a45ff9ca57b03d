package jp.madoguchi.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Message.Card;

/**
 * Windows side by side, as many as LINE lets stand in one message.
 *
 * @param altText names and numbers, for notifications and for where bubbles cannot be shown
 * @param contents the bubbles
 */
record CardCarousel(String altText, FlexContainer contents) {
    /** LINE's limit for bubbles in a carousel. */
    static final int MOST_BUBBLES = 12;
    /** LINE's limit for a carousel, in bytes of JSON. */
    static final int MOST_BYTES = 50_000;
    /** LINE's limit for the alternative text, in UTF-16 code units. */
    static final int ALT_TEXT_UNITS = 1500;

    private static final int ALT_NAME_UNITS = 60;

    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    /** In order; more than one when the cards are too many or too large for one. A card without a name is left out. */
    static List<CardCarousel> of(List<Card> cards) {
        List<CardCarousel> carousels = new ArrayList<>();
        List<Card> together = new ArrayList<>();
        for (Card card : cards) {
            if (!Wording.isVisible(card.name())) {
                continue;
            }
            if (!together.isEmpty()
                    && !fits(Stream.concat(together.stream(), Stream.of(card)).toList())) {
                carousels.add(draw(together));
                together.clear();
            }
            together.add(card);
        }
        if (!together.isEmpty()) {
            carousels.add(draw(together));
        }
        return carousels;
    }

    private static boolean fits(List<Card> cards) {
        return cards.size() <= MOST_BUBBLES && bytes(container(cards)) <= MOST_BYTES;
    }

    private static CardCarousel draw(List<Card> cards) {
        return new CardCarousel(altText(cards), container(cards));
    }

    private static FlexContainer container(List<Card> cards) {
        List<FlexBubble> bubbles = cards.stream().map(CardBubble::draw).toList();
        return bubbles.size() == 1 ? bubbles.getFirst() : new FlexCarousel(bubbles);
    }

    private static String altText(List<Card> cards) {
        String lines = cards.stream().map(CardCarousel::altLine).collect(Collectors.joining("\n"));
        return Graphemes.cut(lines, ALT_TEXT_UNITS, ALT_TEXT_UNITS);
    }

    /** The name is cut rather than the numbers of the cards that follow. A number keeps its label: it may be the switchboard's. */
    private static String altLine(Card card) {
        String name = Graphemes.cut(Wording.clean(card.name()).strip(), ALT_NAME_UNITS, ALT_NAME_UNITS);
        return Stream.concat(Stream.of(name), card.phones().stream().map(CardBubble::spoken))
                .map(Wording::clean)
                .filter(Wording::isVisible)
                .collect(Collectors.joining(" "));
    }

    private static int bytes(FlexContainer contents) {
        try {
            return MAPPER.writeValueAsBytes(contents).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the SDK cannot write its own model", impossible);
        }
    }
}
