package jp.madoguchi.safety;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.language.Bilingual;

/** shim */
public final class CrisisAnswers {
    public CrisisAnswers(Knowledge knowledge) {}

    /** shim */
    public record CrisisAnswer(
            CrisisKind kind,
            Bilingual words,
            Bilingual ask,
            List<String> windows,
            List<String> young,
            Optional<Bilingual> other) {}

    public CrisisAnswer of(CrisisKind kind) {
        Bilingual words = new Bilingual("話してくれてありがとうございます。", "話してくれて ありがとうございます。");
        return new CrisisAnswer(kind, words, words, List.of("yorisoi"), List.of(), Optional.empty());
    }
}
