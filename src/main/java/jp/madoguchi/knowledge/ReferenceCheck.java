package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every id or name of another entry leads to one, and nobody is sent to a window that is only being considered. */
final class ReferenceCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        new References(knowledge, findings).check();
    }

    private record References(Knowledge knowledge, Findings findings, Set<String> departments, Set<String> windows) {

        References(Knowledge knowledge, Findings findings) {
            this(
                    knowledge,
                    findings,
                    knowledge.departments().stream().map(Department::name).collect(Collectors.toSet()),
                    knowledge.windows().stream().map(Window::id).collect(Collectors.toSet()));
        }

        void check() {
            City city = knowledge.city();
            offered(city.origin(), city.switchboard());
            offered(city.origin(), city.shelter());
            offered(city.origin(), city.languages());
            city.nearby().forEach(id -> offered(city.origin(), id));
            knowledge
                    .departments()
                    .forEach(department -> department.window().ifPresent(id -> window(department.origin(), id)));
            knowledge.windows().forEach(this::window);
            knowledge.needs().forEach(this::need);
            knowledge.programs().forEach(this::program);
            knowledge.considered().forEach(entry -> offeredSome(entry.origin(), entry.windows()));
            knowledge.elsewhere().forEach(entry -> offeredSome(entry.origin(), entry.windows()));
        }

        private void window(Window window) {
            window.department().ifPresent(name -> department(window.origin(), name));
            String area = window.area();
            if (IdCheck.ID.matcher(area).matches() && knowledge.area(area).isEmpty()) {
                findings.add(window.origin(), area, "there is no area '" + area + "' in areas.yaml");
            }
        }

        private void need(Need need) {
            offeredSome(need.origin(), need.windows());
            need.question()
                    .ifPresent(question ->
                            question.choices().forEach(answer -> offeredSome(need.origin(), answer.windows())));
        }

        private void program(Program program) {
            someWindows(program.origin(), program.windows());
            program.windows().forEach(id -> window(program.origin(), id));
            program.departments().forEach(name -> department(program.origin(), name));
            program.needs().stream()
                    .filter(id -> knowledge.need(id).isEmpty())
                    .forEach(id -> findings.add(program.origin(), id, "there is no need '" + id + "'"));
        }

        private void offeredSome(Origin origin, List<String> ids) {
            someWindows(origin, ids);
            ids.forEach(id -> offered(origin, id));
        }

        private void someWindows(Origin origin, List<String> ids) {
            if (ids.isEmpty()) {
                findings.add(origin, "leads to no window");
            }
        }

        private void offered(Origin origin, String id) {
            window(origin, id);
            if (knowledge
                    .window(id)
                    .filter(window -> window.status() == Status.CONSIDERED)
                    .isPresent()) {
                findings.add(origin, id, "the window '" + id + "' is only being considered; nobody may be sent there");
            }
        }

        private void window(Origin origin, String id) {
            if (!id.isEmpty() && !windows.contains(id)) {
                findings.add(origin, id, "there is no window '" + id + "'" + Spelling.hint(id, windows));
            }
        }

        private void department(Origin origin, String name) {
            if (!departments.contains(name)) {
                findings.add(origin, name, "there is no department '" + name + "' in departments.yaml");
            }
        }
    }
}
