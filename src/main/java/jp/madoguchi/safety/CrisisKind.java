package jp.madoguchi.safety;

import java.util.Locale;

/**
 * The kinds of crisis that are answered before anything else, the one to be answered first at the top: danger to life
 * that minutes decide, then violence, by how little the person can defend themselves, then what can wait an hour.
 */
public enum CrisisKind {
    SUICIDE,
    MEDICAL,
    SEXUAL,
    ABUSE_DISABILITY,
    ABUSE_ELDER,
    ABUSE_CHILD,
    DV,
    VIOLENCE,
    DISASTER,
    HUNGER;

    /** The name in knowledge files and in the output of {@code ask}, for example {@code abuse_child}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
