package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.language.Normalizer;

/** Finds out whether written words mean a button in the phase that the conversation is in. */
final class WrittenWords {

    private final Knowledge knowledge;
    private final Commands commands;

    WrittenWords(Knowledge knowledge, Commands commands) {
        this.knowledge = knowledge;
        this.commands = commands;
    }

    /** The button that a normalised message stands for; empty when it is to be understood as a question. */
    Optional<Action> action(String message, Phase phase) {
        return commands.action(message)
                .map(found -> meant(found, phase))
                .filter(found -> fits(found, phase))
                .or(() -> picked(message, phase));
    }

    private Optional<Action> picked(String message, Phase phase) {
        if (phase instanceof Phase.Clarifying(List<String> needIds)) {
            return picked(message, needIds).map(Action.PickNeed::new);
        }
        if (phase instanceof Phase.Narrowing(String needId)) {
            return pickedAnswer(message, needId);
        }
        return Optional.empty();
    }

    /** What a written button means here: to a question that wants yes or no, 「よかった」 is a yes and 「ちがう」 a no. */
    private static Action meant(Action action, Phase phase) {
        boolean yesOrNo = phase instanceof Phase.AskingOutcome
                || phase instanceof Phase.AskingSafety
                || phase instanceof Phase.Consenting;
        if (phase instanceof Phase.AskingOutcome && action instanceof Action.Helpful) {
            return new Action.Answer(true);
        }
        if ((yesOrNo && action instanceof Action.Wrong) || (phase instanceof Phase.Consenting && isStop(action))) {
            return new Action.Answer(false);
        }
        return action;
    }

    private static boolean isStop(Action action) {
        return action instanceof Action.Stop || action instanceof Action.BackToBot;
    }

    /** Whether a word means a button here: 「はい」 only answers when something was asked. */
    private static boolean fits(Action action, Phase phase) {
        if (action instanceof Action.Stop) {
            return phase instanceof Phase.ChoosingArea || phase instanceof Phase.Naming;
        }
        if (action instanceof Action.Answer) {
            return phase instanceof Phase.Consenting
                    || phase instanceof Phase.AskingOutcome
                    || phase instanceof Phase.AskingSafety;
        }
        if (action instanceof Action.Skip) {
            return phase instanceof Phase.ChoosingArea || phase instanceof Phase.Naming;
        }
        if (action instanceof Action.NoneOfThese) {
            return phase instanceof Phase.Clarifying;
        }
        if (action instanceof Action.Helpful || action instanceof Action.Wrong) {
            return phase instanceof Phase.Open || phase instanceof Phase.Clarifying || phase instanceof Phase.Narrowing;
        }
        return true;
    }

    private Optional<String> picked(String message, List<String> needIds) {
        for (int index = 0; index < needIds.size(); index++) {
            String id = needIds.get(index);
            String name = knowledge.need(id).map(Need::name).orElse("");
            if (message.matches("(" + (index + 1) + ")(番|ばん|つ目)?(です)?") || message.equals(Normalizer.normalize(name))) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private Optional<Action> pickedAnswer(String message, String needId) {
        List<Need.Answer> choices = knowledge
                .need(needId)
                .flatMap(Need::question)
                .map(Need.Question::choices)
                .orElse(List.of());
        for (int index = 0; index < choices.size(); index++) {
            Need.Answer choice = choices.get(index);
            if (stem(message).equals(stem(choice.label().plain()))
                    || stem(message).equals(stem(choice.label().easy()))
                    || message.matches("(" + (index + 1) + ")(番|ばん)?")) {
                return Optional.of(new Action.PickAnswer(needId, index));
            }
        }
        return Optional.empty();
    }

    /** A short answer without the ways to end it, so that 「自分」 and 「自分のことです」 are the same answer. */
    private static String stem(String answer) {
        return Normalizer.normalize(answer).replaceAll("(のこと|の方)?(です|だよ|だ|かな)?[。.!]*$", "");
    }
}
