package jp.madoguchi.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.language.easy.Lexicon;

/** All that one city knows, immutable, in the order of its files. Make one with {@link KnowledgeLoader}. */
public final class Knowledge {

    private final City city;
    private final List<Document> documents;
    private final List<Disagreement> disagreements;
    private final List<Window> windows;
    private final List<Need> needs;
    private final List<Program> programs;
    private final List<Area> areas;
    private final List<Department> departments;
    private final List<Term> terms;
    private final List<Elsewhere> elsewhere;
    private final List<Considered> considered;
    private final Texts texts;
    private final KnowledgeFolder folder;

    private final Map<String, Window> windowsById;
    private final Map<String, Need> needsById;
    private final Map<String, Program> programsById;
    private final Map<String, Area> areasById;
    private final List<Place> townsByLength;
    private final List<Wording> wordings;

    Knowledge(
            City city,
            List<Document> documents,
            List<Disagreement> disagreements,
            List<Window> windows,
            List<Need> needs,
            List<Program> programs,
            List<Area> areas,
            List<Department> departments,
            List<Term> terms,
            List<Elsewhere> elsewhere,
            List<Considered> considered,
            Texts texts,
            KnowledgeFolder folder) {
        this.city = city;
        this.documents = List.copyOf(documents);
        this.disagreements = List.copyOf(disagreements);
        this.windows = List.copyOf(windows);
        this.needs = List.copyOf(needs);
        this.programs = List.copyOf(programs);
        this.areas = List.copyOf(areas);
        this.departments = List.copyOf(departments);
        this.terms = List.copyOf(terms);
        this.elsewhere = List.copyOf(elsewhere);
        this.considered = List.copyOf(considered);
        this.texts = texts;
        this.folder = folder;
        this.wordings = Wordings.in(folder);
        this.windowsById = byId(windows, Window::id);
        this.needsById = byId(needs, Need::id);
        this.programsById = byId(programs, Program::id);
        this.areasById = byId(areas, Area::id);
        this.townsByLength = areas.stream()
                .flatMap(area -> area.towns().stream().map(town -> new Place(area, Optional.of(town))))
                .sorted(Comparator.comparingInt((Place place) -> place.name().length())
                        .reversed())
                .toList();
    }

    public City city() {
        return city;
    }

    public List<Document> documents() {
        return documents;
    }

    /** Where the documents disagree, and which of them is followed. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    public List<Window> windows() {
        return windows;
    }

    public List<Need> needs() {
        return needs;
    }

    public List<Program> programs() {
        return programs;
    }

    public List<Area> areas() {
        return areas;
    }

    public List<Department> departments() {
        return departments;
    }

    public List<Term> terms() {
        return terms;
    }

    public List<Elsewhere> elsewhere() {
        return elsewhere;
    }

    public List<Considered> considered() {
        return considered;
    }

    public Texts texts() {
        return texts;
    }

    /** The files it was read from, for the rooms that keep their own data beside it: safety rules, language data. */
    public KnowledgeFolder folder() {
        return folder;
    }

    public Optional<Window> window(String id) {
        return Optional.ofNullable(windowsById.get(id));
    }

    public Optional<Need> need(String id) {
        return Optional.ofNullable(needsById.get(id));
    }

    public Optional<Program> program(String id) {
        return Optional.ofNullable(programsById.get(id));
    }

    public Optional<Area> area(String id) {
        return Optional.ofNullable(areasById.get(id));
    }

    public Optional<Considered> considered(String id) {
        return considered.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** What is known about a program that is only considered. */
    public Optional<Considered> consideredProgram(String programId) {
        return considered.stream()
                .filter(entry -> entry.program().filter(programId::equals).isPresent())
                .findFirst();
    }

    /** Everything that residents read, with the place where it is written. */
    public List<Wording> wordings() {
        return wordings;
    }

    /** The readings of names and hard words that are known for sure, by how they are written. */
    public Map<String, String> readings() {
        return Readings.of(this);
    }

    /** The names and terms that the checker of easy Japanese must know. */
    public Lexicon lexicon() {
        Stream<String> names = Stream.of(
                        windows.stream()
                                .flatMap(window -> Stream.concat(
                                        Stream.of(window.name(), window.operator()), window.aliases().stream())),
                        programs.stream().map(Program::name),
                        departments.stream().map(Department::name),
                        areas.stream()
                                .flatMap(area -> Stream.concat(
                                        Stream.of(area.name()),
                                        area.towns().stream().map(Area.Town::name))),
                        Stream.of(city.name(), city.desk().name()))
                .flatMap(name -> name);
        return Lexicon.of(
                names.toList(),
                terms.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Term::term, term -> term.meaning().easy(), (first, second) -> first)),
                readings());
    }

    /** The windows that exist, of a list of ids, in its order. */
    public List<Window> runningWindows(List<String> ids) {
        return ids.stream()
                .map(this::window)
                .flatMap(Optional::stream)
                .filter(window -> window.status() == Status.RUNNING)
                .toList();
    }

    /** All towns, those with the longest names first, so that ひばりが丘北 is not taken for ひばりが丘. */
    public List<Place> towns() {
        return townsByLength;
    }

    /** The place with this name, as {@link Place#name} gives it. */
    public Optional<Place> place(String name) {
        return Stream.concat(townsByLength.stream(), areas.stream().map(area -> new Place(area, Optional.empty())))
                .filter(place -> place.name().equals(name))
                .findFirst();
    }

    /** The first town whose name or reading stands anywhere in the text, such as an address. */
    public Optional<Place> townIn(String text) {
        return townsByLength.stream()
                .filter(place -> place.town()
                        .filter(town -> text.contains(town.name()) || text.contains(town.reading()))
                        .isPresent())
                .findFirst();
    }

    /** The area of the first town in the text. */
    public Optional<Area> areaOfTown(String text) {
        return townIn(text).map(Place::area);
    }

    /** How much there is of each kind, in one line. */
    public String summary() {
        return "%d windows, %d needs, %d programs, %d areas, %d departments, %d terms, %d sentences, %d sources"
                .formatted(
                        windows.size(),
                        needs.size(),
                        programs.size(),
                        areas.size(),
                        departments.size(),
                        terms.size(),
                        texts.sentences().size(),
                        documents.size());
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        return entries.stream()
                .collect(Collectors.toUnmodifiableMap(id, Function.identity(), (first, second) -> first));
    }
}
