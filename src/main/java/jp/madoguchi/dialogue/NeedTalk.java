package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Window;

/** Answers needs: that they were understood, which windows help, one step for today, and a question that narrows them. */
final class NeedTalk {

    private static final int WINDOWS_SHOWN = 3;
    private static final int NEEDS_ANSWERED = 3;

    private final Knowledge knowledge;
    private final Nearby nearby;
    private final CardMaker cardMaker;
    private final OpenTalk openTalk;

    NeedTalk(Knowledge knowledge, Nearby nearby, CardMaker cardMaker, OpenTalk openTalk) {
        this.knowledge = knowledge;
        this.nearby = nearby;
        this.cardMaker = cardMaker;
        this.openTalk = openTalk;
    }

    /** Shows the windows of needs that are known: found, chosen by the person, or said again in the other register. */
    Draft known(Draft draft, List<String> needIds, ZonedDateTime now) {
        List<Need> needs = needIds.stream()
                .map(knowledge::need)
                .flatMap(Optional::stream)
                .limit(NEEDS_ANSWERED)
                .toList();
        draft.decided(Decision.ANSWER);
        return switch (needs.size()) {
            case 0 -> openTalk.offerPerson(draft, now);
            case 1 -> oneNeed(draft, needs.getFirst(), now);
            default -> severalNeeds(draft, needs, now);
        };
    }

    /** Shows the windows that an answer to a need's own question leads to. */
    Draft answered(Draft draft, Need need, int index, ZonedDateTime now) {
        List<String> chosen = need.question().orElseThrow().choices().get(index).windows();
        List<Window> windows =
                nearby.windows(draft, chosen).stream().limit(WINDOWS_SHOWN).toList();
        cardMaker
                .show(draft.say(Phrase.ANSWER_LEAD), List.of(need.id()), windows, now)
                .words(step(draft, need));
        State state = draft.state();
        return draft.decided(Decision.ANSWER)
                .next(state.withPhase(new Phase.Open())
                        .withTopic(state.topic().narrowedBy(new Action.PickAnswer(need.id(), index))));
    }

    /** Asks a need's own question again, without its windows. */
    Draft question(Draft draft, String needId) {
        knowledge.need(needId).ifPresent(need -> need.question().ifPresent(question -> ask(draft, need, question)));
        return draft.decided(Decision.CLARIFY);
    }

    /** Asks the needs' names as a choice, by number or by button. */
    Draft which(Draft draft, List<String> needIds) {
        List<Choice> choices = new ArrayList<>();
        StringBuilder list = new StringBuilder(draft.voice().text(Phrase.CLARIFY_WHICH));
        int number = 1;
        for (String id : needIds) {
            Optional<Need> need = knowledge.need(id);
            if (need.isPresent()) {
                list.append('\n')
                        .append(number)
                        .append(". ")
                        .append(draft.voice().spell(need.get().name()));
                choices.add(new Choice(label(number, need.get(), draft.voice()), new Action.PickNeed(id)));
                number++;
            }
        }
        choices.add(draft.voice().choice(Phrase.LABEL_NONE, new Action.NoneOfThese()));
        choices.add(draft.voice().choice(Phrase.LABEL_PERSON, new Action.TalkToPerson()));
        choices.add(draft.voice().otherRegister());
        return draft.words(list.toString())
                .choices(choices)
                .decided(Decision.CLARIFY)
                .next(draft.state().withPhase(new Phase.Clarifying(needIds)));
    }

    private Draft oneNeed(Draft draft, Need need, ZonedDateTime now) {
        Voice voice = draft.voice();
        draft.words(voice.text(need.understanding()) + "\n" + voice.text(Phrase.ANSWER_LEAD));
        List<Window> windows = nearby.windows(draft, need.windows()).stream()
                .limit(WINDOWS_SHOWN)
                .toList();
        cardMaker.show(draft, List.of(need.id()), windows, now).words(step(draft, need));
        need.question().ifPresent(question -> ask(draft, need, question));
        return draft;
    }

    /** Asks a need's own question. Where furigana make an answer too long for a button, the buttons are numbers. */
    private void ask(Draft draft, Need need, Need.Question question) {
        List<String> labels = question.choices().stream()
                .map(choice -> draft.voice().text(choice.label()))
                .toList();
        boolean numbers = labels.stream().anyMatch(label -> !Labels.fits(label));
        StringBuilder text = new StringBuilder(draft.voice().text(question.ask()));
        List<Choice> choices = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            int number = index + 1;
            if (numbers) {
                text.append('\n').append(number).append(". ").append(labels.get(index));
            }
            String label = numbers ? ordinal(number, draft.voice()) : labels.get(index);
            choices.add(new Choice(label, new Action.PickAnswer(need.id(), index)));
        }
        choices.addAll(draft.voice().usualChoices());
        draft.words(text.toString()).choices(choices).next(draft.state().withPhase(new Phase.Narrowing(need.id())));
    }

    private Draft severalNeeds(Draft draft, List<Need> needs, ZonedDateTime now) {
        Set<String> shown = new LinkedHashSet<>();
        int each = needs.size() == 2 ? 2 : 1;
        if (needs.size() > 2) {
            List<String> understood = needs.stream()
                    .map(need -> draft.voice().text(need.understanding()))
                    .toList();
            draft.words(String.join("\n", understood) + "\n" + draft.voice().text(Phrase.ANSWER_LEAD));
        }
        List<Window> together = new ArrayList<>();
        for (Need need : needs) {
            List<Window> windows = nearby.windows(draft, need.windows()).stream()
                    .filter(window -> shown.add(window.id()))
                    .limit(each)
                    .toList();
            if (needs.size() == 2) {
                draft.words(draft.voice().text(need.understanding()) + "\n"
                        + draft.voice().text(Phrase.ANSWER_LEAD));
                draft.cards(cardMaker.cards(windows, draft.voice(), now));
            } else {
                together.addAll(windows);
            }
        }
        draft.cards(cardMaker.cards(together, draft.voice(), now));
        List<String> ids = needs.stream().map(Need::id).toList();
        return draft.say(Phrase.ANSWER_SEVERAL)
                .choices(draft.voice().usualChoices())
                .next(draft.state().withTopic(draft.state().topic().answered(ids, List.copyOf(shown))));
    }

    private static String label(int number, Need need, Voice voice) {
        return switch (voice.register()) {
            case PLAIN -> Labels.fit(need.name());
            case EASY -> ordinal(number, voice);
        };
    }

    private static String ordinal(int number, Voice voice) {
        return switch (voice.register()) {
            case PLAIN -> number + "番";
            case EASY -> number + "ばん";
        };
    }

    private static String step(Draft draft, Need need) {
        return draft.voice().text(Phrase.ANSWER_STEP, Map.of("step", need.firstStep()));
    }
}
