package jp.madoguchi.language.easy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.easy.Vocabulary.Level;

/** Looks at single words: loan words, words beyond a learner's level, and everyday words for them. */
final class Words {

    private static final Map<String, String> EASIER = WordLists.rows("easier-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0].replaceAll("する$", ""), row -> row[1]));

    private static final Set<String> FAMILIAR = new HashSet<>(WordLists.rows("familiar-loan-words.txt").stream()
            .map(row -> row[0])
            .toList());

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}");

    private Words() {}

    /** The words that carry the meaning: nouns, verbs, adjectives and adverbs, but no names, numbers and pronouns. */
    static List<Token> content(Sentence sentence) {
        return sentence.tokens().stream().filter(Words::isContent).toList();
    }

    private static boolean isContent(Token token) {
        String kind = token.partOfSpeech();
        boolean noun = kind.startsWith("名詞")
                && !kind.startsWith("名詞-固有")
                && !kind.startsWith("名詞-数")
                && !kind.startsWith("名詞-代名詞");
        boolean other =
                (kind.startsWith("動詞") && !kind.startsWith("動詞-接尾")) || kind.startsWith("形容詞") || kind.startsWith("副詞");
        return (noun || other) && token.surface().codePoints().anyMatch(Character::isLetter);
    }

    static Stream<Finding> findings(Sentence sentence, Optional<Vocabulary> vocabulary) {
        return Stream.concat(loanWords(sentence, vocabulary), hardWords(sentence, vocabulary));
    }

    /** Kuromoji tells アウトリーチ apart into two words; a reader does not. */
    private static Stream<Finding> loanWords(Sentence sentence, Optional<Vocabulary> vocabulary) {
        return KATAKANA.matcher(sentence.text())
                .results()
                .filter(match -> !sentence.exempt().get(match.start()) && !FAMILIAR.contains(match.group()))
                .filter(match -> !isCommon(vocabulary.flatMap(list -> list.level(match.group()))))
                .map(match -> sentence.finding(
                        Criterion.LOAN_WORDS,
                        match.start(),
                        match.end(),
                        advice(match.group(), match.group(), "日本語の言葉にするか")));
    }

    private static Stream<Finding> hardWords(Sentence sentence, Optional<Vocabulary> vocabulary) {
        return content(sentence).stream()
                .filter(token -> !sentence.isExempt(token))
                .filter(token -> vocabulary.isPresent()
                        ? !isCommon(vocabulary.flatMap(list -> list.level(token)))
                        : EASIER.containsKey(token.base()) || EASIER.containsKey(token.surface()))
                .map(token -> sentence.finding(
                        Criterion.COMMON_WORDS, token, advice(token.surface(), token.base(), "やさしい言葉にするか")));
    }

    private static String advice(String surface, String base, String otherwise) {
        return Optional.ofNullable(EASIER.get(surface))
                .or(() -> Optional.ofNullable(EASIER.get(base)))
                .map(easier -> "「" + easier + "」と書くか、すぐ後ろに（ ）で説明を書いてください")
                .orElse(otherwise + "、すぐ後ろに（ ）で説明を書いてください");
    }

    private static boolean isCommon(Optional<Level> level) {
        return level.filter(found -> found.compareTo(Level.N3) <= 0).isPresent();
    }
}
