package jp.madoguchi.knowledge;

import jp.madoguchi.knowledge.Wording.Form;
import jp.madoguchi.language.Sentences;

/** The plain register keeps its sentences short enough for a telephone's screen. */
final class PlainTextCheck implements Check {

    /** In characters; the limit of NHK's simplified news, which serves everybody in a hurry too. */
    static final int LONGEST_SENTENCE = 50;

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        knowledge.wordings().stream()
                .filter(wording -> wording.form() == Form.SENTENCES)
                .forEach(wording -> Sentences.of(wording.text().plain()).stream()
                        .filter(sentence -> Sentences.length(sentence) > LONGEST_SENTENCE)
                        .forEach(sentence -> findings.add(
                                wording.origin(),
                                sentence,
                                "the plain sentence 「" + sentence + "」 in '" + wording.key() + "' has "
                                        + Sentences.length(sentence) + " characters; at most " + LONGEST_SENTENCE)));
    }
}
