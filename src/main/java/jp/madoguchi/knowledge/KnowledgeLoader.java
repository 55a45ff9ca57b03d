package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.language.Bilingual;

/** Makes a {@link Knowledge} of a folder, or says everything that is wrong with it. */
public final class KnowledgeLoader {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.origin().file())
            .thenComparing(problem -> problem.origin().line());

    private KnowledgeLoader() {}

    /**
     * Loads and validates.
     *
     * @throws BrokenKnowledgeException listing every problem with file, line and reason
     */
    public static Knowledge load(KnowledgeFolder folder) {
        return load(folder, Validator::problems);
    }

    /**
     * Loads the folder at {@code path}, or the packaged knowledge when none is given. The texts of the packaged one were
     * measured when the program was built, so that the start need not wait for it.
     *
     * @throws BrokenKnowledgeException listing every problem with file, line and reason
     */
    public static Knowledge choose(Optional<String> path) {
        return path.filter(given -> !given.isBlank()).isPresent()
                ? load(KnowledgeFolder.choose(path))
                : load(KnowledgeFolder.packaged(), Validator::problemsBesidesEasyTexts);
    }

    /**
     * Loads without looking at what the entries say, for tools that measure texts while they are being written.
     *
     * @throws BrokenKnowledgeException when the files cannot be read as entries
     */
    public static Knowledge loadUnchecked(KnowledgeFolder folder) {
        return load(folder, knowledge -> List.of());
    }

    private static Knowledge load(KnowledgeFolder folder, Function<Knowledge, List<Problem>> validate) {
        YamlFiles files = new YamlFiles(folder);
        Optional<City> city = files.mapping("city.yaml", EntryReaders::city);
        List<Document> documents = files.list("sources.yaml", EntryReaders::document);
        List<Disagreement> disagreements = files.list("disagreements.yaml", EntryReaders::disagreement);
        List<Window> windows = files.listsIn("windows", EntryReaders::window);
        List<Need> needs = files.listsIn("needs", EntryReaders::need);
        List<Program> programs = files.listsIn("programs", EntryReaders::program);
        List<Area> areas = files.list("areas.yaml", EntryReaders::area);
        List<Department> departments = files.list("departments.yaml", EntryReaders::department);
        List<Term> terms = files.list("glossary.yaml", EntryReaders::term);
        List<Elsewhere> elsewhere = files.list("elsewhere.yaml", EntryReaders::elsewhere);
        List<Considered> considered = files.list("considered.yaml", EntryReaders::considered);
        Texts texts = texts(folder, files);
        if (folder.text("city.yaml").isEmpty()) {
            files.report(new Origin("city.yaml", 1), "is missing; every knowledge folder needs one");
        }
        List<Problem> problems = new ArrayList<>(files.problems());
        if (city.isPresent() && files.allReadable()) {
            Knowledge knowledge = new Knowledge(
                    city.get(),
                    documents,
                    disagreements,
                    windows,
                    needs,
                    programs,
                    areas,
                    departments,
                    terms,
                    elsewhere,
                    considered,
                    texts,
                    folder);
            problems.addAll(validate.apply(knowledge));
            if (problems.isEmpty()) {
                return knowledge;
            }
        }
        throw new BrokenKnowledgeException(
                problems.stream().sorted(BY_PLACE).distinct().toList());
    }

    private static Texts texts(KnowledgeFolder folder, YamlFiles files) {
        Map<String, Bilingual> sentences = new LinkedHashMap<>();
        for (String file : folder.yamlIn("texts")) {
            files.mapping(file, entry -> {
                for (String key : entry.keys()) {
                    if (sentences.put(key, entry.bilingual(key)) != null) {
                        entry.report(key, "the sentence '" + key + "' is already in another file");
                    }
                }
                return sentences;
            });
        }
        return new Texts(Collections.unmodifiableMap(sentences));
    }
}
