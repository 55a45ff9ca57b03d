package jp.madoguchi.handoff;

/** How a case ended. */
public enum Outcome {
    CONNECTED("窓口につないだ"),
    INFORMED("情報提供のみ"),
    CONTINUED("継続して支援"),
    UNREACHABLE("連絡が取れない"),
    WITHDRAWN("本人が取り下げ");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The name that coordinators read. */
    public String label() {
        return label;
    }
}
