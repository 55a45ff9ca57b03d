package jp.madoguchi.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Place;
import jp.madoguchi.knowledge.Status;
import jp.madoguchi.knowledge.Window;
import jp.madoguchi.search.Hit;

/**
 * Brings the windows of the person's own town or area to the front. A window that is named after another one, as the
 * centre of one town is after the centres of the city, stands for it there.
 */
final class Nearby {

    private final Knowledge knowledge;

    Nearby(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The windows that exist, those for the person's home first; these count as found. */
    List<Window> windows(Draft draft, List<String> ids) {
        List<Window> all = knowledge.runningWindows(ids);
        Optional<Place> home = draft.state().home().flatMap(knowledge::place);
        if (home.isEmpty()) {
            return all;
        }
        Set<Window> ordered = new LinkedHashSet<>();
        all.forEach(window -> at(home.get())
                .filter(local -> local.equals(window) || isNamedAfter(local, window))
                .forEach(ordered::add));
        draft.foundFirst(ordered.stream()
                .map(window -> new Hit(Hit.Kind.WINDOW, window.id(), 1))
                .toList());
        ordered.addAll(all);
        return List.copyOf(ordered);
    }

    /** The windows that are there for a place in particular. */
    Stream<Window> at(Place place) {
        return knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .filter(place::isServedBy);
    }

    /** Whether one of these windows is divided among areas, and no source says which part of it is there for the place. */
    boolean isUnsure(Place place, List<String> windowIds) {
        List<Window> local = at(place).toList();
        return knowledge.runningWindows(windowIds).stream()
                .filter(window -> knowledge.city().nearby().contains(window.id()))
                .anyMatch(window -> local.stream().noneMatch(one -> isNamedAfter(one, window)));
    }

    static boolean isNamedAfter(Window local, Window general) {
        return !local.equals(general) && local.name().contains(general.name());
    }
}
