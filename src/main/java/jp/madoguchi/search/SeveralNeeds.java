package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.Life;
import jp.madoguchi.knowledge.Need;
import jp.madoguchi.search.Entries.Kind;
import jp.madoguchi.search.KnowledgeIndex.Match;

/**
 * Finds the needs that a message holds beside its first one, by what the first leaves unexplained: its terms are taken out
 * of the message, and what is left must still be like another need of another area of life. Two clauses about one thing
 * are so one need, and hollow ones (「どうしたらいいですか」) none.
 */
final class SeveralNeeds {

    private static final int MOST = 3;

    /** From this likeness on, what is left over is a need of its own. */
    private static final double OF_ITS_OWN = 0.1;

    /** The same where the person says that there is more than one thing. */
    private static final double ANNOUNCED = 0.07;

    private static final Pattern ALSO = Pattern.compile("あと[、は]|それと|また[、は]|併せて|あわせて|加えて|それから|両方|ほかにも|他にも|さらに|[二2]つ|別に");

    private final Knowledge knowledge;
    private final KnowledgeIndex index;

    SeveralNeeds(Knowledge knowledge, KnowledgeIndex index) {
        this.knowledge = knowledge;
        this.index = index;
    }

    /**
     * The needs of a message, the best first; one an area of life.
     *
     * @param gist the words of the message, of a story only what is to the point
     * @param all what the message is like, best first
     */
    List<Match> in(String gist, List<Match> all) {
        List<Match> found = new ArrayList<>();
        Optional<Match> next = best(all, found);
        double enough = ALSO.matcher(gist).find() ? ANNOUNCED : OF_ITS_OWN;
        Vector left = index.vector(gist);
        while (next.isPresent() && found.size() < MOST) {
            found.add(whole(next.get(), all));
            left = left.without(index.vector(next.get().entry()));
            next = best(index.find(left), found).filter(match -> match.likeness() >= enough);
        }
        return withoutGeneral(found);
    }

    /** 「どこに相談したらよいかわからない」 is a need only as long as nothing more was said. */
    private List<Match> withoutGeneral(List<Match> found) {
        List<Match> concrete =
                found.stream().filter(match -> life(match) != Life.GENERAL).toList();
        return concrete.isEmpty() ? List.copyOf(found) : concrete;
    }

    private Optional<Match> best(List<Match> matches, List<Match> found) {
        Set<Life> known = found.stream().map(this::life).collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> match.entry().kind() == Kind.NEED)
                .filter(match -> found.isEmpty() || (life(match) != Life.GENERAL && !known.contains(life(match))))
                .findFirst();
    }

    /** The match of the same entry with the whole message. */
    private static Match whole(Match part, List<Match> all) {
        return all.stream()
                .filter(match -> match.entry().equals(part.entry()))
                .findFirst()
                .orElse(part);
    }

    private Life life(Match match) {
        return knowledge.need(match.entry().id()).map(Need::life).orElse(Life.GENERAL);
    }
}
