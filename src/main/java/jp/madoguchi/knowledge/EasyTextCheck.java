package jp.madoguchi.knowledge;

import java.util.regex.Pattern;
import jp.madoguchi.knowledge.Wording.Form;

/**
 * The easy register keeps the rules that need no dictionary: sentences are short and end politely, ranges are written
 * with から and まで, and times on a 12-hour clock (出入国在留管理庁・文化庁「在留支援のためのやさしい日本語ガイドライン」).
 */
final class EasyTextCheck implements Check {

    /** In characters without spaces and readings; the limit of NHK's simplified news. */
    static final int LONGEST_SENTENCE = 50;

    private static final Pattern RANGE = Pattern.compile("[〜～~]");

    private static final Pattern CLOCK_OF_24_HOURS =
            Pattern.compile("\\d{1,2}[:：]\\d{2}|(?<!\\d)(1[3-9]|2[0-4])時(?!間)");

    private static final Pattern POLITE_END = Pattern.compile("(です|ます|でした|ました|ません|ください)(か|ね|よ)?$");

    /** A greeting, a bare placeholder such as {@code {about}}, or a line in another language needs no polite end. */
    private static final Pattern NO_SENTENCE =
            Pattern.compile("こんにちは|こんばんは|\\{[a-z]+}|(?=.*[\\p{IsLatin}\\p{IsHangul}])[^\\p{IsHiragana}]+");

    /** What may stand behind the last word: closing marks and an explanation in brackets. */
    private static final Pattern AFTER_THE_END = Pattern.compile("(（[^）]*）|[。！？!?」』\\s])+$");

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        Wordings.of(knowledge).forEach(wording -> check(wording, findings));
    }

    private static void check(Wording wording, Findings findings) {
        String text = wording.text().easy();
        RANGE.matcher(text)
                .results()
                .findFirst()
                .ifPresent(match -> findings.add(
                        wording.origin(),
                        text,
                        "the easy text in " + wording.key() + " holds " + match.group() + "; write から…まで"));
        CLOCK_OF_24_HOURS
                .matcher(text)
                .results()
                .forEach(match -> findings.add(
                        wording.origin(),
                        text,
                        "the easy text in " + wording.key() + " holds the time " + match.group()
                                + "; write 午前 or 午後 and the hour"));
        if (wording.form() != Form.LABEL) {
            Sentences.of(text).forEach(sentence -> sentence(wording, sentence, findings));
        }
    }

    private static void sentence(Wording wording, String sentence, Findings findings) {
        int length = Sentences.length(sentence);
        if (length > LONGEST_SENTENCE) {
            findings.add(
                    wording.origin(),
                    sentence,
                    "the easy sentence 「" + sentence + "」 in " + wording.key() + " has " + length
                            + " characters; at most " + LONGEST_SENTENCE);
        }
        String bare = AFTER_THE_END.matcher(sentence).replaceFirst("");
        if (!POLITE_END.matcher(bare).find() && !NO_SENTENCE.matcher(bare).matches()) {
            findings.add(
                    wording.origin(),
                    sentence,
                    "the easy sentence 「" + sentence + "」 in " + wording.key() + " must end in です, ます, ください or か");
        }
    }
}
