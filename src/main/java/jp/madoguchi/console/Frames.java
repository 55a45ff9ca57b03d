package jp.madoguchi.console;

import jakarta.inject.Singleton;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.knowledge.KnowledgeStore;

/** What stands around every page. */
@Singleton
class Frames {

    private final KnowledgeStore knowledge;

    Frames(KnowledgeStore knowledge) {
        this.knowledge = knowledge;
    }

    Frame of(Coordinator coordinator) {
        return new Frame(knowledge.current().city().name(), coordinator.name());
    }
}
