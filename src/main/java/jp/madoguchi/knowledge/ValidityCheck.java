package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is offered as existing rests on a document that still holds, and every disagreement is decided. */
final class ValidityCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        Map<String, Document> documents = knowledge.documents().stream()
                .collect(Collectors.toMap(Document::id, Function.identity(), (first, second) -> first));
        knowledge.windows().stream()
                .filter(window -> window.status() == Status.RUNNING)
                .forEach(window -> stillHolds(window.origin(), window.sources(), documents, findings));
        knowledge.programs().stream()
                .filter(program -> program.status() == Status.RUNNING)
                .forEach(program -> stillHolds(program.origin(), program.sources(), documents, findings));
        knowledge.disagreements().forEach(disagreement -> decided(disagreement, knowledge, documents, findings));
    }

    private static void stillHolds(
            Origin origin, List<Source> sources, Map<String, Document> documents, Findings findings) {
        List<Document> known = sources.stream()
                .map(Source::document)
                .filter(documents::containsKey)
                .map(documents::get)
                .toList();
        if (!known.isEmpty() && known.stream().allMatch(Document::expired)) {
            findings.add(origin, "rests only on expired documents; what is offered needs a source that still holds");
        }
    }

    private static void decided(
            Disagreement disagreement, Knowledge knowledge, Map<String, Document> documents, Findings findings) {
        Origin origin = disagreement.origin();
        List<Disagreement.Statement> statements = disagreement.statements();
        if (statements.size() < 2) {
            findings.add(origin, "has fewer than two statements; a disagreement needs at least two");
        }
        if (statements.stream().noneMatch(Disagreement.Statement::holds)) {
            findings.add(origin, "leaves open which statement holds; set 'holds: true' for the one that is followed");
        }
        statements.stream()
                .map(Disagreement.Statement::document)
                .filter(id -> !id.isEmpty() && !documents.containsKey(id))
                .forEach(id -> findings.add(
                        origin,
                        id,
                        "the document '" + id + "' is not in sources.yaml" + Spelling.hint(id, documents.keySet())));
        disagreement.windows().stream()
                .filter(id -> knowledge.window(id).isEmpty())
                .forEach(id -> findings.add(origin, id, "there is no window '" + id + "'"));
    }
}
