package jp.madoguchi.language.easy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence ends in です, ます or ください, perhaps with か or a friendly ね behind it. */
final class Endings {

    private static final Pattern POLITE = Pattern.compile("(です|ます|でした|ました|ません|ください|下さい)(か|ね|よ)?$");

    /** A greeting, a bare placeholder, or a line in another language needs no polite ending. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("こんにちは|こんばんは|\\{[a-z]+}|(?=.*[\\p{IsLatin}\\p{IsHangul}])[^\\p{IsHiragana}]+");

    /** What may stand behind the last word: closing marks and an explanation in brackets. */
    private static final Pattern AFTER_THE_END = Pattern.compile("(\\([^)]*\\)|[。！？!?」』\\s])+$");

    private Endings() {}

    static Stream<Finding> findings(Sentence sentence) {
        String bare = AFTER_THE_END.matcher(sentence.text()).replaceFirst("");
        boolean fine = bare.isEmpty()
                || sentence.isLabel()
                || POLITE.matcher(bare).find()
                || NO_SENTENCE.matcher(bare).matches();
        return fine
                ? Stream.of()
                : Stream.of(sentence.finding(Criterion.POLITE_ENDINGS, "文の終わりを「です」「ます」「ください」「か」のどれかにしてください"));
    }
}
