package jp.madoguchi.knowledge;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The knowledge in use. */
@Singleton
public class KnowledgeStore {

    private final Knowledge current;

    KnowledgeStore(@Value("${madoguchi.knowledge:}") String folder) {
        this.current = KnowledgeLoader.load(KnowledgeFolder.choose(Optional.of(folder)));
    }

    public Knowledge current() {
        return current;
    }
}
