package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.Map;

/** A town belongs to one area, or a person would be sent to the wrong coordinator; and windows serve towns that exist. */
final class TownCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        Map<String, Area> seen = new HashMap<>();
        for (Area area : knowledge.areas()) {
            for (Area.Town town : area.towns()) {
                Area first = seen.putIfAbsent(town.name(), area);
                if (first != null) {
                    findings.add(
                            area.origin(),
                            town.name(),
                            "the town '" + town.name() + "' is already listed in the area '" + first.id() + "'");
                }
            }
        }
        for (Window window : knowledge.windows()) {
            window.towns().stream()
                    .filter(town -> !seen.containsKey(town))
                    .forEach(town -> findings.add(
                            window.origin(),
                            town,
                            "there is no town '" + town + "' in areas.yaml" + Spelling.hint(town, seen.keySet())));
        }
    }
}
