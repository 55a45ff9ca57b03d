package jp.madoguchi.dialogue;

import io.micronaut.context.annotation.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeStore;

/**
 * The dialogue on the knowledge in use; made anew whenever the knowledge changes. The first one is made in the background,
 * because its index takes a second or two in which the rest of the program can start.
 */
@Context
public final class CurrentDialogue {

    private volatile CompletableFuture<Dialogue> current;

    public CurrentDialogue(KnowledgeStore store) {
        Knowledge knowledge = store.current();
        this.current = CompletableFuture.supplyAsync(() -> new Dialogue(knowledge));
        store.onChange(changed -> current = CompletableFuture.completedFuture(new Dialogue(changed)));
    }

    /**
     * The dialogue to answer with now; waits for the first one.
     *
     * @throws BrokenKnowledgeException when the knowledge cannot be talked with
     */
    public Dialogue get() {
        try {
            return current.join();
        } catch (CompletionException exception) {
            if (exception.getCause() instanceof BrokenKnowledgeException broken) {
                throw broken;
            }
            throw exception;
        }
    }
}
