package jp.madoguchi.language.easy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.language.Kana;

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
                        .filter(match -> !sentence.exempt().get(match.start()) && begins(sentence, match.start()))
                        .map(match ->
                                sentence.finding(phrase.criterion(), match.start(), match.end(), phrase.advice())));
    }

    /** Whether a word begins there: 等 is vague, the 等 of 平等 is not. Signs and digits begin wherever they stand. */
    private static boolean begins(Sentence sentence, int place) {
        int character = sentence.text().codePointAt(place);
        boolean letter = Kana.isKana(character) || Kana.isKanji(character);
        return !letter || sentence.tokens().stream().anyMatch(token -> token.start() == place);
    }
}
