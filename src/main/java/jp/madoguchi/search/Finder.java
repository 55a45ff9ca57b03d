package jp.madoguchi.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.search.Entries.Kind;
import jp.madoguchi.search.KnowledgeIndex.Match;

/** Finds what a whole message is about. Immutable and safe to use from many threads. */
public final class Finder {

    private static final int LIMIT = 12;

    /** Descriptions of windows and programs are short and general: they fit much, and mean less than what people write. */
    private static final double WINDOW = 0.75;

    private static final double PROGRAM = 0.5;
    /** What is only considered must be asked for clearly, or it would stand before what exists beside it. */
    private static final double CONSIDERED = 0.5;

    private static final double NAMED = 0.7;

    /** What scores less than this part of the best is noise. */
    private static final double NOISE = 0.6;

    /** See {@link #score}. */
    private static final double SCALE = 0.12;

    private final Knowledge knowledge;
    private final KnowledgeIndex index;
    private final SeveralNeeds severalNeeds;
    private final Names names;

    /**
     * Prepares everything for one knowledge.
     *
     * @param sayings sentences that are no needs, such as thanks, by an id of the caller's
     */
    public Finder(Knowledge knowledge, Map<String, List<String>> sayings) {
        this.knowledge = knowledge;
        this.index = new KnowledgeIndex(Entries.of(knowledge, sayings));
        this.severalNeeds = new SeveralNeeds(knowledge, index);
        this.names = new Names(knowledge);
    }

    /** Something that is no need, with its score from 0 to 1; the empty id with 0 when nothing is alike. */
    public record Other(String id, double score) {

        private static final Other NONE = new Other("", 0);
    }

    /**
     * What a message is about. All scores mean the same and can be compared.
     *
     * @param hits needs, windows, programs and what is only considered, best first
     * @param needs the needs that the message holds, best first, from different areas of life
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
        List<Look> looks = Thoughts.of(message).stream()
                .map(thought -> new Look(thought, index.find(index.vector(thought.text()))))
                .toList();
        List<Match> all = Look.together(looks);
        List<Hit> needs = severalNeeds.in(Thoughts.gist(message), all).stream()
                .flatMap(match -> hit(match).stream())
                .filter(hit -> hit.score() >= sure)
                .toList();
        return new Findings(
                withoutNoise(answeredFirst(ranked(message, all), needs), needs),
                needs,
                other(all, Kind.ELSEWHERE),
                saying(message, looks, sure));
    }

    private List<Hit> ranked(String message, List<Match> matches) {
        Optional<Hit> named = names.meant(message).map(meant -> new Hit(meant.kind(), meant.id(), score(NAMED)));
        Stream<Hit> others = matches.stream()
                .flatMap(match -> hit(match).stream())
                .filter(hit -> hit.kind() != Hit.Kind.CONSIDERED || !speaksAgainst(message, hit.id()))
                .filter(hit -> named.isEmpty()
                        || hit.kind() != named.get().kind()
                        || !hit.id().equals(named.get().id()));
        return Stream.concat(named.stream(), others)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private boolean speaksAgainst(String message, String consideredId) {
        return knowledge
                .considered(consideredId)
                .filter(considered -> considered.unless().stream().anyMatch(message::contains))
                .isPresent();
    }

    /** A need that was left out for a more concrete one, such as not knowing where to turn, must not come before it. */
    private static List<Hit> answeredFirst(List<Hit> hits, List<Hit> needs) {
        double best = needs.stream().mapToDouble(Hit::score).max().orElse(1);
        return hits.stream()
                .map(hit -> hit.kind() == Hit.Kind.NEED && hit.score() > best && !needs.contains(hit)
                        ? new Hit(hit.kind(), hit.id(), best)
                        : hit)
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> needs.contains(hit) ? 0 : 1))
                .toList();
    }

    private static Optional<Hit> hit(Match match) {
        String id = match.entry().id();
        return switch (match.entry().kind()) {
            case NEED -> Optional.of(new Hit(Hit.Kind.NEED, id, score(match.likeness())));
            case WINDOW -> Optional.of(new Hit(Hit.Kind.WINDOW, id, score(WINDOW * match.likeness())));
            case PROGRAM -> Optional.of(new Hit(Hit.Kind.PROGRAM, id, score(PROGRAM * match.likeness())));
            case CONSIDERED -> Optional.of(new Hit(Hit.Kind.CONSIDERED, id, score(CONSIDERED * match.likeness())));
            case ELSEWHERE, SAYING -> Optional.empty();
        };
    }

    private static List<Hit> withoutNoise(List<Hit> hits, List<Hit> needs) {
        double least = hits.isEmpty() ? 0 : NOISE * hits.getFirst().score();
        return hits.stream()
                .filter(hit -> hit.score() >= least || needs.contains(hit))
                .limit(LIMIT)
                .toList();
    }

    /** A saying is a whole message: 「ありがとう。あと父の介護も心配です」 is none, because one of its sentences holds a need. */
    private static Other saying(String message, List<Look> looks, double sure) {
        boolean need = looks.stream()
                .anyMatch(look -> score(look.likeness(Kind.NEED)) >= sure
                        && look.likeness(Kind.NEED) > look.likeness(Kind.SAYING));
        return need
                ? Other.NONE
                : looks.stream()
                        .filter(look -> look.thought().text().equals(message))
                        .findFirst()
                        .map(look -> other(look.matches(), Kind.SAYING))
                        .orElse(Other.NONE);
    }

    private static Other other(List<Match> matches, Kind kind) {
        return matches.stream()
                .filter(match -> match.entry().kind() == kind)
                .findFirst()
                .map(match -> new Other(match.entry().id(), score(match.likeness())))
                .orElse(Other.NONE);
    }

    /**
     * Likeness as a score that people can read: near how often a hit of this score is right. Likeness of 0.06 becomes
     * 0.39, of 0.12 0.63, of 0.3 0.92.
     */
    private static double score(double likeness) {
        return 1 - Math.exp(-likeness / SCALE);
    }
}
