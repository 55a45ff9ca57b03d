package jp.madoguchi.cli;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Considered;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Source;

/**
 * Something that is only considered or over, as {@code knowledge export} writes it.
 *
 * @param windows whom to ask: official names; their ids stand in {@code windowIds} in the same order
 */
record ExportedConsidered(
        String id,
        String name,
        List<String> aliases,
        Optional<String> program,
        String plain,
        String easy,
        List<String> windows,
        List<String> windowIds,
        List<Source> sources) {

    static ExportedConsidered of(Considered considered, Knowledge knowledge) {
        return new ExportedConsidered(
                considered.id(),
                considered.name(),
                considered.aliases(),
                considered.program(),
                considered.about().plain(),
                considered.about().easy(),
                KnowledgeExport.names(considered.windows(), knowledge),
                considered.windows(),
                considered.sources());
    }
}
