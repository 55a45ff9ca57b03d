package jp.madoguchi.knowledge;

import java.util.Optional;

/** Where somebody lives: a town in its area, or an area as a whole. */
public record Place(Area area, Optional<Area.Town> town) {

    /** The name that the person will recognise: of the town, or else of the area. */
    public String name() {
        return town.map(Area.Town::name).orElse(area.name());
    }

    /** Whether a source says in which area the place lies. */
    public boolean isInKnownArea() {
        return !area.id().equals(Area.UNASSIGNED);
    }

    /** Whether the window is there for this place in particular, and not for the whole city. */
    public boolean isServedBy(Window window) {
        return town.filter(named -> window.towns().contains(named.name())).isPresent()
                || (isInKnownArea() && window.area().equals(area.id()));
    }
}
