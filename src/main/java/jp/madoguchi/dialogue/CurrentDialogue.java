package jp.madoguchi.dialogue;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.knowledge.KnowledgeStore;

/** The dialogue on the knowledge in use; made anew whenever the knowledge changes. */
@Singleton
public final class CurrentDialogue {

    private final AtomicReference<Dialogue> current;

    public CurrentDialogue(KnowledgeStore store) {
        this.current = new AtomicReference<>(new Dialogue(store.current()));
        store.onChange(knowledge -> current.set(new Dialogue(knowledge)));
    }

    /** The dialogue to answer with now. */
    public Dialogue get() {
        return current.get();
    }
}
