package jp.madoguchi.dialogue;

import java.util.Optional;

/**
 * What a person can tap instead of writing. Every action has a short text form that travels as LINE's postback data
 * (at most 300 code units) and comes back unchanged.
 */
public sealed interface Action {

    /** Talk to a human. */
    record TalkToPerson() implements Action {}

    /** Connect to a human now, without any further question; offered after crisis words. */
    record ConnectNow() implements Action {}

    /** The answer was not what was meant. */
    record Wrong() implements Action {}

    /** The answer helped. */
    record Helpful() implements Action {}

    /** Go on in easy Japanese. */
    record UseEasy() implements Action {}

    /** Go on in plain Japanese. */
    record UsePlain() implements Action {}

    /** Yes or no to what was asked last: consent, or whether a hand-off helped. */
    record Answer(boolean yes) implements Action {}

    /** The person lives in this area. */
    record InArea(String areaId) implements Action {}

    /** Leave this question out. */
    record Skip() implements Action {}

    /** Back to the bot: stops asking, or takes back a hand-off. */
    record BackToBot() implements Action {}

    /** Stop what was begun; only ever written, and only meant while the way to a human is being asked for. */
    record Stop() implements Action {}

    /** One of the needs that were offered in a question back. */
    record PickNeed(String needId) implements Action {}

    /** One of the answers, from 0, to a need's own question. */
    record PickAnswer(String needId, int index) implements Action {}

    /** None of the offered choices fits. */
    record NoneOfThese() implements Action {}

    /** The text form, for example {@code need:school-refusal}. */
    default String data() {
        return switch (this) {
            case TalkToPerson() -> "person";
            case ConnectNow() -> "connect-now";
            case Wrong() -> "wrong";
            case Helpful() -> "helpful";
            case UseEasy() -> "easy";
            case UsePlain() -> "plain";
            case Answer(boolean yes) -> yes ? "yes" : "no";
            case InArea(String areaId) -> "area:" + areaId;
            case Skip() -> "skip";
            case BackToBot() -> "bot";
            case Stop() -> "stop";
            case PickNeed(String needId) -> "need:" + needId;
            case PickAnswer(String needId, int index) -> "answer:" + needId + ":" + index;
            case NoneOfThese() -> "none";
        };
    }

    /** Reads the text form back; empty for anything that this version does not know. */
    static Optional<Action> parse(String data) {
        String[] parts = data.split(":", -1);
        return switch (parts.length) {
            case 1 -> parseWord(data);
            case 2 ->
                switch (parts[0]) {
                    case "area" -> Optional.of(new InArea(parts[1]));
                    case "need" -> Optional.of(new PickNeed(parts[1]));
                    default -> Optional.empty();
                };
            case 3 ->
                parts[0].equals("answer") && parts[2].matches("\\d{1,2}")
                        ? Optional.of(new PickAnswer(parts[1], Integer.parseInt(parts[2])))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Action> parseWord(String word) {
        return switch (word) {
            case "person" -> Optional.of(new TalkToPerson());
            case "connect-now" -> Optional.of(new ConnectNow());
            case "wrong" -> Optional.of(new Wrong());
            case "helpful" -> Optional.of(new Helpful());
            case "easy" -> Optional.of(new UseEasy());
            case "plain" -> Optional.of(new UsePlain());
            case "yes" -> Optional.of(new Answer(true));
            case "no" -> Optional.of(new Answer(false));
            case "skip" -> Optional.of(new Skip());
            case "bot" -> Optional.of(new BackToBot());
            case "stop" -> Optional.of(new Stop());
            case "none" -> Optional.of(new NoneOfThese());
            default -> Optional.empty();
        };
    }
}
