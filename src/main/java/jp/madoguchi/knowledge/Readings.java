package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.language.HardWords;

/** The readings that are known for sure: the city's names from the knowledge, and words that are often read wrongly. */
final class Readings {

    private Readings() {}

    static Map<String, String> of(Knowledge knowledge) {
        Map<String, String> readings = new HashMap<>(HardWords.readings());
        City city = knowledge.city();
        readings.put(city.name(), city.reading());
        readings.put(city.desk().name(), city.desk().reading());
        knowledge.departments().forEach(department -> readings.put(department.name(), department.reading()));
        knowledge.terms().forEach(term -> readings.put(term.term(), term.reading()));
        knowledge.areas().forEach(area -> {
            readings.put(area.name(), area.reading());
            area.towns().forEach(town -> readings.put(town.name(), town.reading()));
        });
        knowledge.windows().forEach(window -> readings.put(window.name(), window.reading()));
        return Map.copyOf(readings);
    }
}
