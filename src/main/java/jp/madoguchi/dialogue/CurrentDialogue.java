package jp.madoguchi.dialogue;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dialogue on the knowledge in use; made anew whenever the knowledge changes. */
@Singleton
public final class CurrentDialogue {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentDialogue.class);

    private final AtomicReference<Dialogue> current;

    public CurrentDialogue(KnowledgeStore store) {
        this.current = new AtomicReference<>(new Dialogue(store.current()));
        store.onChange(this::change);
    }

    /** The dialogue to answer with now. */
    public Dialogue get() {
        return current.get();
    }

    private void change(Knowledge knowledge) {
        try {
            current.set(new Dialogue(knowledge));
        } catch (RuntimeException exception) {
            LOG.error("the changed knowledge cannot be talked with; the last good one stays: {}", exception.getMessage());
        }
    }
}
