package jp.madoguchi.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.safety.CrisisKind;

/** Compares a turn with what a transcript expects of it. */
final class TurnCheck {

    private final Turn turn;

    TurnCheck(Turn turn) {
        this.turn = turn;
    }

    boolean holds(Transcript.Line line) {
        String value = line.value();
        return switch (line.key()) {
            case "ボット" -> texts().anyMatch(text -> contains(text, value));
            case "ボットでない" -> texts().noneMatch(text -> contains(text, value));
            case "カード" -> cards().anyMatch(card -> card.name().equals(value));
            case "カードでない" -> cards().noneMatch(card -> card.name().equals(value));
            case "ボタン" -> turn.choices().stream().anyMatch(choice -> same(choice.label(), value));
            case "ボタンでない" -> turn.choices().stream().noneMatch(choice -> same(choice.label(), value));
            case "だまる" -> turn.messages().isEmpty();
            case "効果" -> value.equals("なし") ? turn.effects().isEmpty() : hasEffect(value);
            case "判断" -> turn.account().decision().code().equals(value);
            case "段階" -> turn.next().phase().getClass().getSimpleName().equals(value);
            case "文体" -> turn.next().register().name().toLowerCase(Locale.ROOT).equals(value);
            default -> throw new AssertionError(line.place() + " is no expectation: " + line.key());
        };
    }

    /** The whole turn, for a reader who must find out why an expectation does not hold. */
    List<String> show() {
        List<String> lines = new ArrayList<>();
        for (Message message : turn.messages()) {
            switch (message) {
                case Message.Words(String text) -> lines.add("ボット: " + text.replace("\n", " ／ "));
                case Message.Cards(List<Message.Card> cards) -> cards.forEach(card -> lines.add("カード: " + card.name()));
            }
        }
        if (turn.messages().isEmpty()) {
            lines.add("だまる");
        }
        turn.choices().forEach(choice -> lines.add("ボタン: " + choice.label()));
        turn.effects().forEach(effect -> lines.add("効果: " + String.join(" ", words(effect))));
        lines.add("判断: " + turn.account().decision().code());
        lines.add("段階: " + turn.next().phase());
        return lines;
    }

    /** Whether two labels are the same but for furigana. */
    static boolean same(String shown, String written) {
        return shown.equals(written) || withoutReadings(shown).equals(written);
    }

    private static boolean contains(String shown, String written) {
        return shown.contains(written) || withoutReadings(shown).contains(written);
    }

    private static String withoutReadings(String text) {
        return text.replaceAll("(?<=[\\p{IsHan}々ヶ])\\([\\p{IsHiragana}ー]+\\)", "");
    }

    private boolean hasEffect(String expected) {
        List<String> words = Arrays.asList(expected.split("\\s+"));
        return turn.effects().stream().anyMatch(effect -> words(effect).containsAll(words));
    }

    private static List<String> words(Effect effect) {
        Stream<String> rest = switch (effect) {
            case Effect.OpenCase(Effect.HandOff handOff) ->
                Stream.of(
                                Stream.of(
                                        handOff.urgency().name(),
                                        handOff.consent().name()),
                                handOff.crisis().stream().map(CrisisKind::code),
                                handOff.areaId().stream(),
                                handOff.nickname().stream(),
                                handOff.needIds().stream(),
                                handOff.windowIds().stream(),
                                Stream.of(handOff.register().name()))
                        .flatMap(words -> words);
            case Effect.RaiseCase(String number, CrisisKind kind) -> Stream.of(number, kind.code());
            case Effect.AddToCase(
                    String number,
                    Optional<String> area,
                    Optional<String> name,
                    Effect.Consent consent) ->
                Stream.of(Stream.of(number), area.stream(), name.stream(), Stream.of(consent.name()))
                        .flatMap(words -> words);
            case Effect.WithdrawCase(String number) -> Stream.of(number);
            case Effect.RecordOutcome(String number, boolean helped) -> Stream.of(number, helped ? "yes" : "no");
            case Effect.RecordFeedback(boolean helpful, List<String> needs, List<String> windows) ->
                Stream.of(Stream.of(helpful ? "yes" : "no"), needs.stream(), windows.stream())
                        .flatMap(words -> words);
        };
        return Stream.concat(Stream.of(effect.getClass().getSimpleName()), rest).toList();
    }

    private Stream<Message.Card> cards() {
        return turn.messages().stream().flatMap(message -> switch (message) {
            case Message.Words words -> Stream.of();
            case Message.Cards(List<Message.Card> cards) -> cards.stream();
        });
    }

    private Stream<String> texts() {
        return turn.messages().stream().flatMap(message -> switch (message) {
            case Message.Words(String text) -> Stream.of(text);
            case Message.Cards(List<Message.Card> cards) -> cards.stream().flatMap(TurnCheck::texts);
        });
    }

    private static Stream<String> texts(Message.Card card) {
        Stream<String> calls = card.phones().stream().flatMap(call -> Stream.of(call.label(), call.number()));
        return Stream.of(
                        Stream.of(card.helps(), card.hours()),
                        calls,
                        card.open().stream(),
                        card.note().stream(),
                        card.place().stream())
                .flatMap(words -> words);
    }
}
