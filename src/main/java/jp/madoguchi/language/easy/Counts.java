package jp.madoguchi.language.easy;

import java.util.List;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Token;

/** What is counted in one sentence. */
final class Counts {

    private Counts() {}

    static SentenceReport of(Sentence sentence, List<Finding> findings) {
        String text = sentence.text();
        return new SentenceReport(
                text,
                sentence.source().place(sentence.start()),
                sentence.source().end(sentence.start() + text.length()),
                text.codePointCount(0, text.length()),
                sentence.tokens().stream().mapToInt(Morae::of).sum(),
                (int) text.codePoints().filter(Kana::isKanji).count(),
                KanjiRuns.longest(sentence),
                (int) text.codePoints().filter(character -> character == '、').count(),
                count(sentence, Counts::isIndependentVerb),
                count(sentence, Counts::isNoun),
                findings);
    }

    private interface Kind {
        boolean matches(Token token);
    }

    private static int count(Sentence sentence, Kind kind) {
        return (int) sentence.tokens().stream().filter(kind::matches).count();
    }

    static boolean isIndependentVerb(Token token) {
        return token.partOfSpeech().startsWith("動詞-自立");
    }

    static boolean isNoun(Token token) {
        String kind = token.partOfSpeech();
        return kind.startsWith("名詞")
                && !kind.startsWith("名詞-数")
                && !kind.startsWith("名詞-接尾")
                && !kind.startsWith("名詞-非自立")
                && token.surface().codePoints().anyMatch(Character::isLetter);
    }
}
