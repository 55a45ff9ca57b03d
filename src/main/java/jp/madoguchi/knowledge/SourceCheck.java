package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entry says what it rests on, in a document that sources.yaml lists. */
final class SourceCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        Set<String> documents = knowledge.documents().stream().map(Document::id).collect(Collectors.toSet());
        Sources sources = new Sources(documents, findings);
        knowledge.windows().forEach(window -> sources.check(window.origin(), window.sources()));
        knowledge.needs().forEach(need -> sources.check(need.origin(), need.sources()));
        knowledge.programs().forEach(program -> sources.check(program.origin(), program.sources()));
        knowledge.considered().forEach(entry -> sources.check(entry.origin(), entry.sources()));
        knowledge.areas().forEach(area -> sources.check(area.origin(), area.sources()));
        knowledge.departments().forEach(department -> sources.check(department.origin(), department.sources()));
        knowledge.terms().forEach(term -> sources.check(term.origin(), term.sources()));
        sources.check(knowledge.city().origin(), knowledge.city().desk().sources());
    }

    private record Sources(Set<String> documents, Findings findings) {

        void check(Origin origin, List<Source> sources) {
            if (sources.isEmpty()) {
                findings.add(origin, "has no source; every entry must say what it rests on");
            }
            sources.stream()
                    .map(Source::document)
                    .filter(id -> !id.isEmpty() && !documents.contains(id))
                    .forEach(id -> findings.add(
                            origin,
                            id,
                            "the source document '" + id + "' is not in sources.yaml" + Spelling.hint(id, documents)));
        }
    }
}
