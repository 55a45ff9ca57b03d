package jp.madoguchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Choice;
import jp.madoguchi.dialogue.Message;
import jp.madoguchi.dialogue.Turn;

/** A turn as text: everything that a person would read, in order. */
final class ReadableAnswer {

    private ReadableAnswer() {}

    /** For a terminal. */
    static String of(Turn turn) {
        String body = String.join(System.lineSeparator() + System.lineSeparator(), texts(turn));
        return body + System.lineSeparator();
    }

    /** One text a bubble, a card counting as one, and the quick replies as the last. */
    static List<String> texts(Turn turn) {
        List<String> texts = new ArrayList<>();
        for (Message message : turn.messages()) {
            switch (message) {
                case Message.Words(String text) -> texts.add(text);
                case Message.Cards(List<Message.Card> cards) ->
                    cards.stream().map(ReadableAnswer::card).forEach(texts::add);
            }
        }
        if (!turn.choices().isEmpty()) {
            texts.add(turn.choices().stream().map(Choice::label).collect(Collectors.joining("］［", "［", "］")));
        }
        return List.copyOf(texts);
    }

    private static String card(Message.Card card) {
        Stream<Optional<String>> lines = Stream.of(
                Optional.of("■ " + card.name()),
                card.reading().map(reading -> "（" + reading + "）"),
                Optional.of(card.helps()),
                card.note(),
                calls(card),
                Optional.of(card.hours()),
                card.open(),
                card.place(),
                card.web());
        return lines.flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static Optional<String> calls(Message.Card card) {
        return Optional.of(card.phones().stream()
                        .map(call -> "☎ " + call.number() + "（" + call.label() + "）")
                        .collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }
}
