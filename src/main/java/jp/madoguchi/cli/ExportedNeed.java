package jp.madoguchi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.language.Bilingual;

/**
 * A need as {@code knowledge export} writes it.
 *
 * @param plain the sentence of understanding, in the plain register
 * @param windows official names, best first; their ids stand in {@code windowIds} in the same order
 */
record ExportedNeed(
        String id,
        String name,
        String life,
        String plain,
        String easy,
        List<String> utterances,
        List<String> young,
        List<String> keywords,
        List<String> windows,
        List<String> windowIds,
        Bilingual firstStep,
        Optional<Question> question,
        List<Source> sources) {

    record Question(Bilingual ask, List<Choice> choices) {}

    record Choice(Bilingual label, List<String> windows, List<String> windowIds) {}

    static ExportedNeed of(Need need, Knowledge knowledge) {
        return new ExportedNeed(
                need.id(),
                need.name(),
                need.life().name().toLowerCase(Locale.ROOT),
                need.understanding().plain(),
                need.understanding().easy(),
                need.utterances(),
                need.young(),
                need.keywords(),
                KnowledgeExport.names(need.windows(), knowledge),
                need.windows(),
                need.firstStep(),
                need.question().map(question -> question(question, knowledge)),
                need.sources());
    }

    private static Question question(Need.Question question, Knowledge knowledge) {
        return new Question(
                question.ask(),
                question.choices().stream()
                        .map(choice -> new Choice(
                                choice.label(), KnowledgeExport.names(choice.windows(), knowledge), choice.windows()))
                        .toList());
    }
}
