package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Life;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.search.Entries.Kind;
import jp.madoguchi.search.KnowledgeIndex.Match;
import jp.madoguchi.search.Thoughts.Thought;

/** Finds what a whole message is about. Immutable and safe to use from many threads. */
public final class Finder {

    private static final int LIMIT = 12;

    /** Descriptions of windows and programs are short and general: they fit much, and mean less than what people write. */
    private static final double WINDOW = 0.75;

    private static final double PROGRAM = 0.5;
    private static final double NAMED = 0.7;

    /** What fits less than this part of the best is noise. */
    private static final double NOISE = 0.45;

    /** From this likeness on, what another need leaves unexplained is a further need. */
    private static final double FURTHER = 0.1;

    /** The same where the person says that there is more than one thing. */
    private static final double FURTHER_SAID = 0.07;

    private static final Pattern ALSO = Pattern.compile("あと|それと|また[、は]|併せ|あわせて|加えて|それから|両方|ほかに|他に|さらに|二つ|2つ|別に");
    private static final int MOST_NEEDS = 3;

    /** At this likeness a fit is right about two times in three; see {@link #score}. */
    private static final double SCALE = 0.12;

    private final Knowledge knowledge;
    private final KnowledgeIndex index;
    private final Names names;

    public Finder(Knowledge knowledge) {
        this(knowledge, Map.of());
    }

    /**
     * Prepares everything for one knowledge.
     *
     * @param sayings sentences that are no needs, such as thanks, by an id of the caller's
     */
    public Finder(Knowledge knowledge, Map<String, List<String>> sayings) {
        this.knowledge = knowledge;
        this.index = new KnowledgeIndex(Entries.of(knowledge, sayings));
        this.names = new Names(knowledge);
    }

    /** Something that is no need, with its score from 0 to 1; the empty id with 0 when nothing is alike. */
    public record Other(String id, double score) {

        private static final Other NONE = new Other("", 0);
    }

    /**
     * What a message is about. All scores mean the same and can be compared.
     *
     * @param hits needs, windows and programs, best first, the needs of different thoughts before all else
     * @param needs the needs that the message holds, most certain first, from different thoughts and areas of life
     * @param elsewhere what it looks like that is not this program's job
     * @param saying what it looks like of the sayings that the finder was made with
     */
    public record Findings(List<Hit> hits, List<Hit> needs, Other elsewhere, Other saying) {

        /** The score of the best hit, or 0. */
        public double best() {
            return hits.isEmpty() ? 0 : hits.getFirst().score();
        }

        /** The score of the best hit of a kind, or 0. */
        public double best(Hit.Kind kind) {
            return hits.stream()
                    .filter(hit -> hit.kind() == kind)
                    .mapToDouble(Hit::score)
                    .max()
                    .orElse(0);
        }
    }

    /** Looks at a normalised message; {@code sure} is the score from which a need counts as found. */
    public Findings find(String message, double sure) {
        List<Thought> thoughts = Thoughts.of(message);
        List<Match> all = merge(message, thoughts);
        List<Hit> ranked = named(message, hits(all));
        List<Hit> needs = needs(Thoughts.gist(thoughts), all, sure);
        return new Findings(inOrder(needs, ranked), needs, other(all, Kind.ELSEWHERE), other(all, Kind.SAYING));
    }

    /** What the thoughts find, each entry once with its best weighted likeness; a saying is always a whole message. */
    private List<Match> merge(String message, List<Thought> thoughts) {
        Map<Entries.Entry, Match> best = new LinkedHashMap<>();
        for (Thought thought : thoughts) {
            index.find(index.vector(thought.text())).stream()
                    .filter(match -> match.entry().kind() != Kind.SAYING || thought.text().equals(message))
                    .map(match -> new Match(match.entry(), match.likeness() * thought.weight() ))
                    .forEach(match -> best.merge(
                            match.entry(), match, (one, other) -> one.likeness() >= other.likeness() ? one : other));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .toList();
    }

    private static List<Hit> hits(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> hit(match).stream())
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static Optional<Hit> hit(Match match) {
        String id = match.entry().id();
        return switch (match.entry().kind()) {
            case NEED -> Optional.of(new Hit(Hit.Kind.NEED, id, score(match.likeness())));
            case WINDOW -> Optional.of(new Hit(Hit.Kind.WINDOW, id, score(WINDOW * match.likeness())));
            case PROGRAM -> Optional.of(new Hit(Hit.Kind.PROGRAM, id, score(PROGRAM * match.likeness())));
            case ELSEWHERE, SAYING -> Optional.empty();
        };
    }

    /** A window that is meant by its name comes first. */
    private List<Hit> named(String message, List<Hit> hits) {
        Optional<String> meant = names.meant(message);
        if (meant.isEmpty()) {
            return hits;
        }
        Hit window = new Hit(Hit.Kind.WINDOW, meant.get(), score(NAMED));
        return Stream.concat(
                        Stream.of(window),
                        hits.stream().filter(hit -> hit.kind() != Hit.Kind.WINDOW || !hit.id().equals(window.id())))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    /**
     * The best need, and those that explain what it leaves unexplained: its terms are taken out of the message, and what
     * is left must still be like another need, of another area of life.
     */
    private List<Hit> needs(String message, List<Match> all, double sure) {
        List<Match> found = new ArrayList<>();
        Vector left = index.vector(message);
        double enough = 0;
        Optional<Match> next = bestNeed(all, List.of());
        while (next.isPresent() && next.get().likeness() >= enough && found.size() < MOST_NEEDS) {
            found.add(next.get());
            left = left.without(index.vector(next.get().entry()));
            enough = ALSO.matcher(message).find() ? FURTHER_SAID : FURTHER;
            next = bestNeed(index.find(left), found);
        }
        return found.stream()
                .map(match -> whole(match, all))
                .flatMap(match -> hit(match).stream())
                .filter(hit -> hit.score() >= sure)
                .toList();
    }

    private Optional<Match> bestNeed(List<Match> matches, List<Match> found) {
        Set<Life> known = found.stream().map(this::life).collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> match.entry().kind() == Kind.NEED)
                .filter(match -> found.isEmpty() || (life(match) != Life.GENERAL && !known.contains(life(match))))
                .findFirst();
    }

    private static Match whole(Match part, List<Match> all) {
        return all.stream()
                .filter(match -> match.entry().equals(part.entry()))
                .findFirst()
                .orElse(part);
    }

    private Life life(Match match) {
        return knowledge.need(match.entry().id()).map(Need::life).orElse(Life.GENERAL);
    }

    /** Without noise, and with the needs of the message together, so that who reads on from the top meets each of them. */
    private static List<Hit> inOrder(List<Hit> needs, List<Hit> ranked) {
        double least = ranked.isEmpty() ? 0 : NOISE * ranked.getFirst().score();
        Set<String> together = needs.stream().map(Hit::id).collect(Collectors.toSet());
        List<Hit> ordered = new ArrayList<>();
        for (Hit hit : ranked) {
            boolean isNeed = hit.kind() == Hit.Kind.NEED;
            if (isNeed && !needs.isEmpty() && hit.id().equals(needs.getFirst().id())) {
                needs.forEach(need -> ordered.add(new Hit(need.kind(), need.id(), Math.min(need.score(), hit.score()))));
            } else if (hit.score() >= least && !(isNeed && together.contains(hit.id()))) {
                ordered.add(hit);
            }
        }
        return ordered.stream().limit(LIMIT).toList();
    }

    private static Other other(List<Match> matches, Kind kind) {
        return matches.stream()
                .filter(match -> match.entry().kind() == kind)
                .findFirst()
                .map(match -> new Other(match.entry().id(), score(match.likeness())))
                .orElse(Other.NONE);
    }

    /**
     * Likeness as a score that people can read: about how often a hit of this score is right. Likeness of 0.06 becomes
     * 0.39, of 0.12 0.63, of 0.3 0.92.
     */
    private static double score(double likeness) {
        return 1 - Math.exp(-likeness / SCALE);
    }
}
