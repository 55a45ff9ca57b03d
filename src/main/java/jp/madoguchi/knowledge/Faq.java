package jp.madoguchi.knowledge;

import java.util.List;

/**
 * A question that the city answers in its own words, from its list of frequent questions.
 *
 * @param windows the ids of the windows to turn to, best first; may be empty
 */
public record Faq(Origin origin, String question, String answer, List<String> windows) {

    /** File and line: a list of frequent questions has no ids of its own. */
    public String id() {
        return origin.toString();
    }
}
