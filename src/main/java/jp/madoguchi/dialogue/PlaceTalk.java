package jp.madoguchi.dialogue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.dialogue.Account.Decision;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Place;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.search.Hit;

/** What is said to a person who tells where they live. Which window is there for a place is never guessed. */
final class PlaceTalk {

    private static final int WINDOWS_SHOWN = 3;

    private final Knowledge knowledge;
    private final Places places;
    private final Nearby nearby;
    private final CardMaker cardMaker;

    PlaceTalk(Knowledge knowledge, Places places, Nearby nearby, CardMaker cardMaker) {
        this.knowledge = knowledge;
        this.places = places;
        this.nearby = nearby;
        this.cardMaker = cardMaker;
    }

    /** Remembers where the person lives, and answers when the message says nothing else. */
    Optional<Draft> only(Draft draft, String message, ZonedDateTime now) {
        Optional<Place> place = places.mentioned(message);
        place.ifPresent(found -> draft.next(draft.state().withHome(Optional.of(found.name()))));
        return place.filter(found -> places.isAll(found, message)).map(found -> answer(draft, found, now));
    }

    /** What is asked besides where the person lives, when a message says both. */
    Optional<String> aside(String message) {
        return places.mentioned(message).map(place -> places.without(place, message));
    }

    /** Who names their town with a question is told when nobody knows which of the shown windows is there for it. */
    void sayWhereUnsure(Draft draft, String message) {
        places.mentioned(message)
                .filter(place -> nearby.isUnsure(place, draft.state().topic().windowIds()))
                .ifPresent(place -> draft.afterCards(unsure(draft.voice(), place)));
    }

    /** Shows the windows of the place; where none is known for sure, who knows them. */
    Draft answer(Draft draft, Place place, ZonedDateTime now) {
        List<Window> local = nearby.at(place).toList();
        if (place.isInKnownArea()) {
            draft.say(
                    Phrase.LOCATION_AREA, Map.of("area", Voice.same(place.area().name())));
        }
        if (local.isEmpty()) {
            draft.words(unsure(draft.voice(), place));
        } else {
            draft.say(Phrase.PLACE_LOCAL, Map.of("place", Voice.same(place.name())));
        }
        List<Window> windows = windows(place, local);
        draft.found(windows.stream()
                .map(window -> new Hit(Hit.Kind.WINDOW, window.id(), 1))
                .toList());
        return cardMaker
                .show(draft, List.of(), windows, now)
                .next(draft.state().withHome(Optional.of(place.name())))
                .decided(Decision.ANSWER);
    }

    /** That nobody knows for sure which window is there for the place, and who can say it. */
    private String unsure(Voice voice, Place place) {
        Bilingual switchboard = knowledge
                .window(knowledge.city().switchboard())
                .map(window -> Voice.same(window.name()))
                .orElse(Voice.same(""));
        return voice.text(Phrase.PLACE_UNSURE, Map.of("place", Voice.same(place.name()), "switchboard", switchboard));
    }

    /** The windows of the place, then those for everybody that no window of the place stands for. */
    private List<Window> windows(Place place, List<Window> local) {
        Stream<Window> general = knowledge.runningWindows(knowledge.city().nearby()).stream()
                .filter(window -> local.stream().noneMatch(one -> Nearby.isNamedAfter(one, window)));
        Stream<Window> last = knowledge.runningWindows(List.of(knowledge.city().switchboard())).stream();
        boolean knownByNobody = local.isEmpty() && !place.isInKnownArea();
        return knownByNobody
                ? Stream.concat(general.limit(WINDOWS_SHOWN - 1), last).toList()
                : Stream.concat(local.stream(), general).limit(WINDOWS_SHOWN).toList();
    }
}
