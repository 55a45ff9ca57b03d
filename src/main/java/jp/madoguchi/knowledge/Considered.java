package jp.madoguchi.knowledge;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.language.Bilingual;

/**
 * Something that a plan only considers, or that is over: it is never offered, and who asks for it is told so and shown what
 * exists today.
 *
 * @param aliases what people call it
 * @param utterances how people ask for it
 * @param unless words that speak against it, because what exists is asked for with them
 * @param program the row of the plan's tables that it stands for, when there is one
 * @param about that it does not exist, in words that fit it
 * @param windows whom to ask, and what helps today, best first
 */
public record Considered(
        Origin origin,
        String id,
        String name,
        List<String> aliases,
        List<String> utterances,
        List<String> unless,
        Optional<String> program,
        Bilingual about,
        List<String> windows,
        List<Source> sources) {}
