package jp.madoguchi.knowledge;

import java.util.Optional;

/** What is only considered stands for no program that runs, or a resident would be told that it does not exist. */
final class ConsideredCheck implements Check {

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        for (Considered considered : knowledge.considered()) {
            considered.program().ifPresent(id -> program(considered, id, knowledge.program(id), findings));
        }
    }

    private static void program(Considered considered, String id, Optional<Program> program, Findings findings) {
        if (program.isEmpty()) {
            findings.add(considered.origin(), id, "there is no program '" + id + "'");
        } else if (program.get().status() == Status.RUNNING) {
            findings.add(considered.origin(), id, "the program '" + id + "' is running and cannot be only considered");
        }
    }
}
