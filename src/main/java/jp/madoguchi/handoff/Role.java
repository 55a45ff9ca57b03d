package jp.madoguchi.handoff;

/** What somebody may do in the console. */
public enum Role {
    /** Takes cases. */
    COORDINATOR,
    /** Takes cases and runs the console. */
    ADMINISTRATOR
}
