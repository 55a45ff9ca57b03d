package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Bilingual;

/**
 * A need (困りごと): a problem of life as residents put it. Needs are what the search finds first.
 *
 * @param utterances what people write, all of it, the young people's lines included
 * @param young those of the utterances that a young person would write; no program can tell them apart, so they are
 *     marked by hand
 */
public record Need(
        Origin origin,
        String id,
        String name,
        Life life,
        Bilingual understanding,
        List<String> utterances,
        List<String> young,
        List<String> keywords,
        List<String> windows,
        Bilingual firstStep,
        Optional<Question> question,
        List<Source> sources) {

    /** One question back that narrows the need, with two or three answers. */
    public record Question(Bilingual ask, List<Answer> choices) {}

    /** An answer to the question and the windows, best first, that it leads to. */
    public record Answer(Bilingual label, List<String> windows) {}
}
