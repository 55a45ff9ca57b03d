package jp.madoguchi.language.easy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns of phrase that learners stumble over; kept in {@code phrases.tsv} with what to write in their place. */
final class Phrases {

    private static final List<Phrase> ALL = WordLists.rows("phrases.tsv").stream()
            .map(row -> new Phrase(Criterion.valueOf(row[0]), Pattern.compile(row[1]), row[2]))
            .toList();

    private Phrases() {}

    private record Phrase(Criterion criterion, Pattern pattern, String advice) {}

    static Stream<Finding> findings(Sentence sentence) {
        return ALL.stream()
                .flatMap(phrase -> phrase.pattern()
                        .matcher(sentence.text())
                        .results()
                        .filter(match -> !sentence.exempt().get(match.start()))
                        .map(match ->
                                sentence.finding(phrase.criterion(), match.start(), match.end(), phrase.advice())));
    }
}
