package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Bilingual;

/** A program (事業): one row of a table of main programs in the city's plan. */
public record Program(
        Origin origin,
        String id,
        String name,
        List<Place> places,
        List<String> departments,
        Status status,
        Bilingual about,
        Bilingual audience,
        List<String> windows,
        List<String> needs,
        List<Source> sources) {

    /**
     * Where the plan lists it; a repeat (再掲) is a second place of the same program.
     *
     * @param printed how the plan words the name in this place, where it differs from the program's name
     */
    public record Place(int goal, String section, String item, Optional<String> printed) {}
}
