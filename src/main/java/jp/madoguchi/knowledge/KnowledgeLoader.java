package jp.madoguchi.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        YamlFiles files = new YamlFiles(folder);
        Optional<City> city = files.mapping("city.yaml", EntryReaders::city);
        List<Document> documents = files.list("sources.yaml", EntryReaders::document);
        List<Window> windows = files.listsIn("windows", EntryReaders::window);
        List<Need> needs = files.listsIn("needs", EntryReaders::need);
        List<Program> programs = files.listsIn("programs", EntryReaders::program);
        List<Area> areas = files.list("areas.yaml", EntryReaders::area);
        List<Department> departments = files.list("departments.yaml", EntryReaders::department);
        List<Term> terms = files.list("glossary.yaml", EntryReaders::term);
        List<Elsewhere> elsewhere = files.list("elsewhere.yaml", EntryReaders::elsewhere);
        FaqFiles faqFiles = new FaqFiles(folder, windows);
        List<Faq> faqs = faqFiles.read();
        Texts texts = texts(folder, files);
        if (folder.text("city.yaml").isEmpty()) {
            files.report(new Origin("city.yaml", 1), "is missing; every knowledge folder needs one");
        }
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(faqFiles.problems());
        if (city.isPresent() && files.allReadable()) {
            Knowledge knowledge = new Knowledge(
                    city.get(),
                    documents,
                    windows,
                    needs,
                    programs,
                    areas,
                    departments,
                    terms,
                    elsewhere,
                    faqs,
                    texts,
                    folder);
            problems.addAll(Validator.problems(knowledge));
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
