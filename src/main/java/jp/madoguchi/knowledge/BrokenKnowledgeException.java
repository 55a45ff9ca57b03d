package jp.madoguchi.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge cannot be used. The message lists every problem, one a line, as {@code file:line: reason}. */
public final class BrokenKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenKnowledgeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
