package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.OpeningHours;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Register;

/** Makes the card of a window. Name, number and hours come from the knowledge and are never composed. */
final class CardMaker {

    private final Knowledge knowledge;

    CardMaker(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Message.Card> cards(List<Window> windows, Voice voice, ZonedDateTime now) {
        return windows.stream().map(window -> card(window, voice, now)).toList();
    }

    /** Shows windows that answer needs, with the usual quick replies, and remembers both. */
    Draft show(Draft draft, List<String> needIds, List<Window> windows, ZonedDateTime now) {
        List<String> windowIds = windows.stream().map(Window::id).toList();
        return draft.cards(cards(windows, draft.voice(), now))
                .choices(draft.voice().usualChoices())
                .next(draft.state().withTopic(draft.state().topic().answered(needIds, windowIds)));
    }

    private Message.Card card(Window window, Voice voice, ZonedDateTime now) {
        List<Message.Call> own = calls(window, voice);
        Substitute substitute = own.isEmpty() ? substitute(window, voice) : Substitute.NONE;
        return new Message.Card(
                window.id(),
                window.name(),
                voice.register() == Register.EASY ? Optional.of(window.reading()) : Optional.empty(),
                voice.text(window.helps()),
                own.isEmpty() ? substitute.calls() : own,
                window.hours()
                        .map(hours -> voice.text(hours.text()))
                        .orElseGet(() -> voice.text(Phrase.CARD_HOURS_UNKNOWN)),
                open(window, voice, now),
                window.place().map(voice::spell),
                window.web(),
                substitute.note());
    }

    private static List<Message.Call> calls(Window window, Voice voice) {
        return window.shownPhones().stream()
                .map(phone -> new Message.Call(
                        phone.label().map(voice::spell).orElseGet(() -> voice.text(Phrase.CARD_CALL)), phone.number()))
                .toList();
    }

    private static Optional<String> open(Window window, Voice voice, ZonedDateTime now) {
        return window.hours()
                .filter(hours -> !hours.weekly().isEmpty())
                .map(hours -> OpeningHours.isOpen(hours, now)
                        ? voice.text(Phrase.CARD_OPEN)
                        : voice.text(Phrase.CARD_CLOSED));
    }

    /** What a card offers in place of a number of its own. */
    private record Substitute(List<Message.Call> calls, Optional<String> note) {
        static final Substitute NONE = new Substitute(List.of(), Optional.empty());
    }

    private Substitute substitute(Window window, Voice voice) {
        return switch (window.kind()) {
            case CITY, DEPARTMENT, SHAKYO, LOCAL ->
                new Substitute(
                        knowledge
                                .window(knowledge.city().switchboard())
                                .map(switchboard -> switchboard.shownPhones().stream()
                                        .limit(1)
                                        .map(phone -> new Message.Call(voice.spell(switchboard.name()), phone.number()))
                                        .toList())
                                .orElse(List.of()),
                        Optional.of(voice.text(Phrase.CARD_SWITCHBOARD)));
            case TOKYO, NATIONAL, EMERGENCY -> {
                boolean online = window.web().isPresent()
                        || window.channels().contains(Window.Channel.CHAT)
                        || window.channels().contains(Window.Channel.LINE);
                Phrase note = online ? Phrase.CARD_NO_PHONE : Phrase.CARD_ASK_FOR_NUMBER;
                yield new Substitute(List.of(), Optional.of(voice.text(note)));
            }
        };
    }
}
