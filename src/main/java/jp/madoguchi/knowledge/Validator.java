package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what a single entry cannot know: that ids are unique and references lead somewhere. */
final class Validator {

    private final Knowledge knowledge;
    private final List<Problem> problems = new ArrayList<>();

    Validator(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Problem> problems() {
        unique(knowledge.windows(), Window::id, Window::origin);
        unique(knowledge.needs(), Need::id, Need::origin);
        unique(knowledge.programs(), Program::id, Program::origin);
        unique(knowledge.areas(), Area::id, Area::origin);
        Set<String> documents = knowledge.documents().stream().map(Document::id).collect(Collectors.toSet());
        knowledge.windows().forEach(window -> sources(window.origin(), window.sources(), documents));
        knowledge.needs().forEach(need -> {
            sources(need.origin(), need.sources(), documents);
            windows(need.origin(), need.windows());
            need.question().ifPresent(question -> question.choices().forEach(answer -> windows(need.origin(), answer.windows())));
        });
        knowledge.programs().forEach(program -> {
            sources(program.origin(), program.sources(), documents);
            windows(program.origin(), program.windows());
        });
        return List.copyOf(problems);
    }

    private <T> void unique(List<T> entries, Function<T, String> id, Function<T, Origin> origin) {
        Map<String, Origin> seen = new HashMap<>();
        for (T entry : entries) {
            Origin first = seen.putIfAbsent(id.apply(entry), origin.apply(entry));
            if (first != null) {
                problems.add(new Problem(origin.apply(entry), "the id '" + id.apply(entry) + "' is already used at " + first));
            }
        }
    }

    private void sources(Origin origin, List<Source> sources, Set<String> documents) {
        if (sources.isEmpty()) {
            problems.add(new Problem(origin, "has no source; every entry must say what it rests on"));
        }
        sources.stream()
                .filter(source -> !documents.contains(source.document()))
                .forEach(source -> problems.add(new Problem(origin, "the source document '" + source.document() + "' is not in sources.yaml")));
    }

    private void windows(Origin origin, List<String> ids) {
        if (ids.isEmpty()) {
            problems.add(new Problem(origin, "leads to no window"));
        }
        ids.stream()
                .filter(id -> knowledge.window(id).isEmpty())
                .forEach(id -> problems.add(new Problem(origin, "there is no window '" + id + "'")));
    }
}
