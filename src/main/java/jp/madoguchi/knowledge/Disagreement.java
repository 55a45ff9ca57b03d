package jp.madoguchi.knowledge;

import java.util.List;

/**
 * Documents that say different things about one topic, and what was decided.
 *
 * @param statements what each document says, at least two; at least one of them holds
 * @param why the reason for the decision; where all statements hold, why they do not exclude each other
 * @param windows the windows it is about; may be empty
 */
public record Disagreement(
        Origin origin, String id, String topic, List<Statement> statements, String why, List<String> windows) {

    /**
     * What one document says, in our own words. A retired phone number is not repeated here, so that nobody can find it.
     *
     * @param holds whether the rest of the knowledge follows it; true where it is left out
     */
    public record Statement(String document, String says, boolean holds) {}
}
