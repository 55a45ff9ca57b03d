package jp.madoguchi.safety;

import java.util.List;
import jp.madoguchi.language.Kana;

/** A message as written and in hiragana; rules look at both. */
record Message(Form written, Form kana) {

    /** Stands where something was taken out, so that what was left and right of it does not run together. */
    private static final String GAP = "■";

    static Message of(String text) {
        return new Message(Form.of(text), Form.of(Kana.toHiragana(text)));
    }

    /** Whether one of the expressions is in it. */
    boolean hasAny(List<Expression> expressions) {
        return expressions.stream().anyMatch(expression -> expression.in(written))
                || (!sameInKana() && expressions.stream().anyMatch(expression -> expression.in(kana)));
    }

    /**
     * The message without what is harmless.
     *
     * @param harmless taken out of the text as written, and then of its hiragana
     * @param harmlessInKana taken out of the hiragana only
     */
    Message without(List<Expression> harmless, List<Expression> harmlessInKana) {
        String rest = remove(harmless, written);
        String restInKana = Kana.toHiragana(rest);
        if (!restInKana.equals(rest)) {
            restInKana = remove(harmlessInKana, Form.of(remove(harmless, Form.of(restInKana))));
        }
        return new Message(Form.of(rest), Form.of(restInKana));
    }

    private static String remove(List<Expression> harmless, Form form) {
        String rest = form.text();
        for (Expression expression : harmless) {
            if (expression.in(form)) {
                rest = expression.replacedIn(rest, GAP);
            }
        }
        return rest;
    }

    private boolean sameInKana() {
        return written.text().equals(kana.text());
    }
}
