package jp.madoguchi.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every id is written in lower-case ASCII and belongs to one entry; departments and terms are also unique by name. */
final class IdCheck implements Check {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        ids(knowledge.documents(), Document::id, Document::origin, findings);
        ids(knowledge.windows(), Window::id, Window::origin, findings);
        ids(knowledge.needs(), Need::id, Need::origin, findings);
        ids(knowledge.programs(), Program::id, Program::origin, findings);
        ids(knowledge.areas(), Area::id, Area::origin, findings);
        ids(knowledge.departments(), Department::id, Department::origin, findings);
        ids(knowledge.disagreements(), Disagreement::id, Disagreement::origin, findings);
        ids(knowledge.elsewhere(), Elsewhere::id, Elsewhere::origin, findings);
        ids(knowledge.considered(), Considered::id, Considered::origin, findings);
        unique("name", knowledge.departments(), Department::name, Department::origin, findings);
        unique("term", knowledge.terms(), Term::term, Term::origin, findings);
    }

    private static <T> void ids(
            List<T> entries, Function<T, String> id, Function<T, Origin> origin, Findings findings) {
        unique("id", entries, id, origin, findings);
        entries.stream()
                .filter(entry -> !id.apply(entry).isEmpty()
                        && !ID.matcher(id.apply(entry)).matches())
                .forEach(entry -> findings.add(
                        origin.apply(entry),
                        "the id '" + id.apply(entry) + "' may hold only a-z, 0-9 and single hyphens"));
    }

    private static <T> void unique(
            String what, List<T> entries, Function<T, String> key, Function<T, Origin> origin, Findings findings) {
        Map<String, Origin> seen = new HashMap<>();
        for (T entry : entries) {
            String value = key.apply(entry);
            Origin first = value.isEmpty() ? null : seen.putIfAbsent(value, origin.apply(entry));
            if (first != null) {
                findings.add(origin.apply(entry), "the " + what + " '" + value + "' is already used at " + first);
            }
        }
    }
}
