package jp.madoguchi.cli;

import java.util.Optional;
import jp.madoguchi.knowledge.BrokenKnowledgeException;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --knowledge}, for every command that reads the knowledge. */
public final class KnowledgeFolderOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "The knowledge folder. Default: the environment's MADOGUCHI_KNOWLEDGE, else the packaged one.",
            defaultValue = "${env:MADOGUCHI_KNOWLEDGE}")
    private @Nullable String folder;

    /**
     * Loads the folder.
     *
     * @throws BrokenKnowledgeException listing every problem with file, line and reason
     */
    public Knowledge load() {
        return KnowledgeLoader.choose(Optional.ofNullable(folder));
    }

    /**
     * Loads the folder, or the packaged knowledge, and leaves out no check.
     *
     * @throws BrokenKnowledgeException listing every problem with file, line and reason
     */
    Knowledge loadChecked() {
        return KnowledgeLoader.load(chosen());
    }

    /** Loads the folder without judging what its entries say. */
    Knowledge loadUnchecked() {
        return KnowledgeLoader.loadUnchecked(chosen());
    }

    private KnowledgeFolder chosen() {
        return KnowledgeFolder.choose(Optional.ofNullable(folder));
    }
}
