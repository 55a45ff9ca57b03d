package jp.madoguchi.safety;

/** shim */
public record Alarm(CrisisKind kind, Certainty certainty, String ruleId, boolean aboutOther, boolean young) {
    /** shim */
    public enum Certainty { CLEAR, POSSIBLE }
}
