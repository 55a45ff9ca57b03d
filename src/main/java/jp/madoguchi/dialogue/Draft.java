package jp.madoguchi.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.language.Language;
import jp.madoguchi.safety.CrisisKind;
import jp.madoguchi.search.Hit;

/** A turn while it is being put together. Lives only inside one call of {@link Dialogue#respond}. */
final class Draft {

    /** LINE takes no more messages in one reply (line-platform: reply message, {@code messages}). */
    private static final int MOST_MESSAGES = 5;

    private State state;
    private Voice voice;
    private final List<Message> messages = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private List<Choice> choices = List.of();
    private Language language = Language.JAPANESE;
    private Decision decision = Decision.SMALLTALK;
    private Optional<CrisisKind> crisis = Optional.empty();
    private List<Hit> hits = List.of();

    Draft(State state, Voice voice) {
        this.state = state;
        this.voice = voice;
    }

    State state() {
        return state;
    }

    Voice voice() {
        return voice;
    }

    Draft next(State changed) {
        this.state = changed;
        this.voice = voice.in(changed.register());
        return this;
    }

    Draft say(Phrase phrase) {
        return words(voice.text(phrase));
    }

    Draft say(Phrase phrase, Map<String, Bilingual> values) {
        return words(voice.text(phrase, values));
    }

    Draft words(String text) {
        messages.add(new Message.Words(text));
        return this;
    }

    Draft cards(List<Message.Card> cards) {
        if (!cards.isEmpty()) {
            messages.add(new Message.Cards(cards));
        }
        return this;
    }

    /** Adds words behind the last cards, before what asks something. */
    Draft afterCards(String text) {
        int place = messages.size();
        while (place > 0 && !(messages.get(place - 1) instanceof Message.Cards)) {
            place--;
        }
        messages.add(place == 0 ? messages.size() : place, new Message.Words(text));
        return this;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Whether danger is what this turn, or the one before, is about. */
    boolean isAboutDanger() {
        return crisis.isPresent() || state.topic().alarm().isPresent();
    }

    Draft choices(List<Choice> offered) {
        this.choices = List.copyOf(offered);
        return this;
    }

    List<Choice> choices() {
        return choices;
    }

    Draft effect(Effect effect) {
        effects.add(effect);
        return this;
    }

    Draft decided(Decision made) {
        this.decision = made;
        return this;
    }

    Draft language(Language detected) {
        this.language = detected;
        return this;
    }

    Draft crisis(CrisisKind kind) {
        this.crisis = Optional.of(kind);
        return decided(Decision.CRISIS);
    }

    Draft found(List<Hit> found) {
        this.hits = List.copyOf(found);
        return this;
    }

    /** What led to the answer besides, before everything else. */
    Draft foundFirst(List<Hit> found) {
        return found(Stream.concat(found.stream(), hits.stream()).distinct().toList());
    }

    /** The quick replies when nothing was asked: after words of danger, a human stays one tap away. */
    List<Choice> openChoices() {
        return state.topic().alarm().isPresent() ? voice.dangerChoices() : voice.plainChoices();
    }

    Turn turn() {
        return new Turn(
                state,
                fewEnough(messages),
                choices,
                List.copyOf(effects),
                new Account(language, decision, crisis, hits));
    }

    /** Puts neighbouring words into one message where there are too many. */
    private static List<Message> fewEnough(List<Message> all) {
        List<Message> messages = new ArrayList<>(all);
        for (int index = messages.size() - 1; index > 0 && messages.size() > MOST_MESSAGES; index--) {
            if (messages.get(index - 1) instanceof Message.Words(String first)
                    && messages.get(index) instanceof Message.Words(String second)) {
                messages.set(index - 1, new Message.Words(first + "\n" + second));
                messages.remove(index);
            }
        }
        return List.copyOf(messages);
    }
}
