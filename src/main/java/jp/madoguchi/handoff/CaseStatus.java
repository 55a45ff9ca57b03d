package jp.madoguchi.handoff;

/** Where a case stands. */
public enum CaseStatus {
    /** Nobody has taken it. */
    WAITING,
    /** One coordinator is in charge of it. */
    IN_CHARGE,
    /** Finished, by the coordinator or because the person took it back. */
    RESOLVED
}
