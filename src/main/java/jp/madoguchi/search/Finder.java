package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Life;
import jp.madoguchi.knowledge.Need;

/**
 * Finds what a whole message is about. A message can hold several thoughts (「母の介護で仕事を辞めて家賃が払えない」), so it
 * is looked at as a whole and in its sentences and clauses.
 */
public final class Finder {

    private static final Pattern SENTENCES = Pattern.compile("[。.!?\\n]+");
    private static final Pattern CLAUSES =
            Pattern.compile("[、,]|(?<=(?:て|で|ので|から|けど|けれど|し|のに|たら|が))(?=[\\p{IsHan}\\p{IsKatakana}])");
    private static final int SHORT_ENOUGH_AS_A_WHOLE = 80;
    private static final int SHORTEST_CLAUSE = 4;
    private static final double CLAUSE_WEIGHT = 0.92;
    private static final int LIMIT = 12;

    private final Knowledge knowledge;
    private final KnowledgeIndex index;
    private final KnowledgeIndex elsewhere;

    public Finder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.index = new KnowledgeIndex(Entries.of(knowledge));
        this.elsewhere = new KnowledgeIndex(Entries.elsewhere(knowledge));
    }

    /**
     * What a message is about.
     *
     * @param hits needs, windows and programs, best first
     * @param needs the needs that the message holds, most certain first; from different thoughts and areas of life
     * @param elsewhere how much the message looks like something that is not this program's job, from 0 to 1
     * @param elsewhereId which of those it looks like most
     */
    public record Findings(List<Hit> hits, List<Hit> needs, double elsewhere, String elsewhereId) {

        /** The best hit of a kind, or a score of 0. */
        public double best(Hit.Kind kind) {
            return hits.stream()
                    .filter(hit -> hit.kind() == kind)
                    .mapToDouble(Hit::score)
                    .max()
                    .orElse(0);
        }
    }

    /** Looks at a normalised message; {@code sure} is the score from which a further need counts as found. */
    public Findings find(String message, double sure) {

        Map<String, Hit> best = new LinkedHashMap<>();
        List<Hit> perThought = new ArrayList<>();
        Thoughts.of(message).forEach(thought -> {
            List<Hit> found = linked(index.find(thought.text(), 40)).stream()
                    .map(hit -> new Hit(hit.kind(), hit.id(), hit.score() * thought.weight() * (hit.kind()==Hit.Kind.NEED?1:hit.kind()==Hit.Kind.WINDOW?Thoughts.P("win",.75):Thoughts.P("prog",.5))))
                    .toList();
            found.stream().filter(hit -> hit.kind() == Hit.Kind.NEED).findFirst().ifPresent(perThought::add);
            found.forEach(hit -> best.merge(
                    hit.kind() + hit.id(), hit, (left, right) -> left.score() >= right.score() ? left : right));
        });
        List<Hit> hits = best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
                .limit(LIMIT)
                .toList();
        List<Hit> otherwise = elsewhere.find(message, 1);
        return new Findings(
                hits,
                distinct(perThought, sure),
                otherwise.isEmpty() ? 0 : otherwise.getFirst().score(),
                otherwise.isEmpty() ? "" : otherwise.getFirst().id());
    }

    /** One need an area of life, best first; the general ones only when nothing more certain was said. */
    private List<Hit> distinct(List<Hit> perThought, double sure) {
        Map<Life, Hit> byLife = new LinkedHashMap<>();
        perThought.stream()
                .filter(hit -> hit.score() >= sure)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .forEach(hit -> byLife.putIfAbsent(life(hit), hit));
        if (byLife.size() > 1) {
            byLife.remove(Life.GENERAL);
        }
        return List.copyOf(byLife.values());
    }

    private Life life(Hit hit) {
        return knowledge.need(hit.id()).map(Need::life).orElse(Life.GENERAL);
    }

    private List<Hit> linked(List<Hit> hits){
        double L=Thoughts.P("link",.0);
        Map<String,Double> w=new java.util.HashMap<>();
        hits.stream().filter(h->h.kind()==Hit.Kind.WINDOW).forEach(h->w.merge(h.id(),h.score(),Math::max));
        if(Boolean.getBoolean("lp")) hits.stream().filter(h->h.kind()==Hit.Kind.PROGRAM).forEach(h->knowledge.program(h.id()).get().windows().stream().limit(1).forEach(x->w.merge(x,h.score()*.8,Math::max)));
        return hits.stream().map(h->h.kind()!=Hit.Kind.NEED?h:new Hit(h.kind(),h.id(),Math.min(1,h.score()+L*knowledge.need(h.id()).get().windows().stream().limit(3).mapToDouble(x->w.getOrDefault(x,0.0)).max().orElse(0)))).sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }
}
