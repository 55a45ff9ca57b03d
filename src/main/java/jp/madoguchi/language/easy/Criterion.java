package jp.madoguchi.language.easy;

/**
 * What is measured. Where a limit has two halves, such as the length in characters, each half is a criterion of the same
 * number.
 *
 * <p>Sources: 出入国在留管理庁・文化庁「在留支援のためのやさしい日本語ガイドライン」(2020) for 5, 10–19 and 20–24; 弘前大学
 * 社会言語学研究室 for 1, 4 and 7; やんしす (東北大学) for 2 and 17; NHK's simplified news for 3; やさにちチェッカー for 8; 横浜市
 * 「『やさしい日本語』で伝える」 for 21 and 22.
 */
public enum Criterion {
    MORAE(1, Scope.TEXT, "一文の拍（中央値）", Bound.AT_MOST, 24, 30),
    VERY_LONG_SENTENCES(2, Scope.TEXT, "40拍以上の文", Bound.AT_MOST, 0, 0),
    OVER_50_CHARACTERS(3, Scope.TEXT, "50字より長い文", Bound.AT_MOST, 0, 0),
    OVER_35_CHARACTERS(3, Scope.TEXT, "35字より長い文の割合", Bound.AT_MOST, 0.10, 0.30),
    KANJI(4, Scope.TEXT, "一文の漢字（中央値）", Bound.AT_MOST, 6, Double.MAX_VALUE),
    MANY_KANJI(4, Scope.TEXT, "漢字が13字より多い文の割合", Bound.AT_MOST, 0, 0.10),
    KANJI_RUN(5, Scope.TEXT, "続く漢字（いちばん長いもの）", Bound.AT_MOST, 4, 5),
    COMMAS(6, Scope.TEXT, "一文の読点（いちばん多い文）", Bound.AT_MOST, 2, 3),
    VERBS(7, Scope.TEXT, "一文の動詞（平均）", Bound.AT_MOST, 1.5, 2.5),
    NOUNS(8, Scope.TEXT, "一文の名詞（平均）", Bound.AT_MOST, 4, 6),
    BEGINNER_WORDS(9, Scope.VOCABULARY, "N5・N4の言葉の割合", Bound.AT_LEAST, 0.60, 0.50),
    COMMON_WORDS(10, Scope.VOCABULARY, "N5からN3の言葉か、説明のある言葉の割合", Bound.AT_LEAST, 0.90, 0.75),
    LOAN_WORDS(11, Scope.TEXT, "説明のないカタカナ語", Bound.AT_MOST, 0, 1),
    DOUBLE_NEGATION(12, Scope.TEXT, "二重否定", Bound.AT_MOST, 0, 0),
    PASSIVE(13, Scope.TEXT, "受身・使役の文の割合", Bound.AT_MOST, 0.05, 0.15),
    HONORIFICS(14, Scope.TEXT, "尊敬語・謙譲語", Bound.AT_MOST, 0, 0),
    VAGUE_WORDS(15, Scope.TEXT, "あいまいな言葉", Bound.AT_MOST, 0, 1),
    POLITE_ENDINGS(16, Scope.TEXT, "です・ます・くださいで終わる文の割合", Bound.AT_LEAST, 1, 0.95),
    HARD_GRAMMAR(17, Scope.TEXT, "むずかしい言い回し", Bound.AT_MOST, 1, 3),
    NOTATION(18, Scope.TEXT, "日付・時刻・記号の書き方", Bound.AT_MOST, 0, 0),
    ENUMERATIONS(19, Scope.TEXT, "3つ以上並べた文", Bound.AT_MOST, 0, 0),
    READINGS_GIVEN(20, Scope.READINGS, "よみのある漢字の言葉の割合", Bound.AT_LEAST, 1, 0),
    READINGS_WRONG(20, Scope.READINGS, "まちがったよみ", Bound.AT_MOST, 0, 0),
    SENTENCES(21, Scope.ANSWER, "文の数", Bound.AT_MOST, 8, Double.MAX_VALUE),
    CHARACTERS(21, Scope.ANSWER, "全体の字数", Bound.AT_MOST, 250, 400),
    ANSWER_FIRST(22, Scope.ANSWER, "はじめの文に答えがある", Bound.AT_LEAST, 1, 1),
    TERMS_EXPLAINED(23, Scope.TERMS, "説明のある用語の割合", Bound.AT_LEAST, 1, 0.90),
    OFFICIAL_NAMES(24, Scope.PLAIN, "残っている正式な名前の割合", Bound.AT_LEAST, 1, 1),
    FACTS_KEPT(25, Scope.PLAIN, "変わった数字・条件", Bound.AT_MOST, 0, 0);

    /** What must be at hand to judge by a criterion. */
    public enum Scope {
        /** A sentence or two; what an answer is put together of can be judged piece by piece. */
        TEXT,
        /** The operator's vocabulary, and enough words for a share to mean something. */
        VOCABULARY,
        /** A text that gives readings. */
        READINGS,
        /** A whole answer. */
        ANSWER,
        /** A whole answer that uses terms of the glossary. */
        TERMS,
        /** The same text in plain Japanese. */
        PLAIN
    }

    private enum Bound {
        AT_MOST,
        AT_LEAST
    }

    private final int number;
    private final Scope scope;
    private final String title;
    private final Bound bound;
    private final double green;
    private final double red;

    /**
     * @param green the last value that is green
     * @param red the value beyond which it is red; a value between the two, or equal to this one, is yellow
     */
    Criterion(int number, Scope scope, String title, Bound bound, double green, double red) {
        this.number = number;
        this.scope = scope;
        this.title = title;
        this.bound = bound;
        this.green = green;
        this.red = red;
    }

    /** The number in the scorecard, 1 to 25. */
    public int number() {
        return number;
    }

    /** What must be at hand to judge by it. */
    public Scope scope() {
        return scope;
    }

    /** What it is called where city staff read it. */
    public String title() {
        return title;
    }

    /** The last value that is green. */
    public double green() {
        return green;
    }

    /** The value beyond which it is red. */
    public double red() {
        return red;
    }

    /** Whether the limits are lower bounds. */
    public boolean higherIsBetter() {
        return bound == Bound.AT_LEAST;
    }

    /** How good a value is. */
    public Grade grade(double value) {
        boolean good = higherIsBetter() ? value >= green : value <= green;
        boolean bad = higherIsBetter() ? value < red : value > red;
        return good ? Grade.GREEN : bad ? Grade.RED : Grade.YELLOW;
    }
}
