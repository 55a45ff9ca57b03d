package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Elsewhere;
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
        this.index = new KnowledgeIndex(knowledge);
        this.elsewhere = new KnowledgeIndex(knowledge.elsewhere().stream()
                .flatMap(Finder::texts)
                .toList());
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
        Map<String, Double> thoughts = thoughts(message);
        Map<String, Hit> best = new LinkedHashMap<>();
        List<Hit> perThought = new ArrayList<>();
        thoughts.forEach((thought, weight) -> {
            List<Hit> found = index.find(thought, LIMIT).stream()
                    .map(hit -> new Hit(hit.kind(), hit.id(), hit.score() * weight))
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

    /** The texts to look at, each with the weight of its scores. */
    private static Map<String, Double> thoughts(String message) {
        Map<String, Double> thoughts = new LinkedHashMap<>();
        String whole = Requests.strip(message);
        if (message.length() <= SHORT_ENOUGH_AS_A_WHOLE) {
            thoughts.put(whole, 1.0);
        }
        Set<String> sentences = new LinkedHashSet<>();
        SENTENCES.splitAsStream(message)
                .map(Requests::strip)
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST_CLAUSE)
                .forEach(sentences::add);
        sentences.forEach(sentence -> thoughts.putIfAbsent(sentence, 1.0));
        for (String sentence : sentences) {
            CLAUSES.splitAsStream(sentence)
                    .map(String::strip)
                    .filter(clause -> clause.length() >= SHORTEST_CLAUSE && clause.length() < sentence.length())
                    .forEach(clause -> thoughts.putIfAbsent(clause, CLAUSE_WEIGHT));
        }
        if (thoughts.isEmpty()) {
            thoughts.put(whole, 1.0);
        }
        return thoughts;
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

    private static Stream<Entries.Text> texts(Elsewhere entry) {
        return entry.utterances().stream().map(text -> new Entries.Text(Hit.Kind.WINDOW, entry.id(), text, 1));
    }
}
