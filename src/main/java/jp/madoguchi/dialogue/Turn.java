package jp.madoguchi.dialogue;

import java.util.List;

/**
 * What the dialogue makes of one input.
 *
 * @param next the state from now on
 * @param messages what the person reads, in order; empty when the bot keeps quiet
 * @param choices quick replies under the last message
 * @param effects what must happen besides
 * @param account why it was answered like this
 */
public record Turn(State next, List<Message> messages, List<Choice> choices, List<Effect> effects, Account account) {}
