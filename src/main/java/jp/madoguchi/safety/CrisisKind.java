package jp.madoguchi.safety;

import java.util.Locale;

/** The kinds of crisis that are answered before anything else. */
public enum CrisisKind {
    SUICIDE,
    ABUSE_CHILD,
    ABUSE_ELDER,
    ABUSE_DISABILITY,
    DV,
    SEXUAL,
    MEDICAL,
    HUNGER,
    VIOLENCE,
    DISASTER;

    /** The name in knowledge files and in the output of {@code ask}, for example {@code abuse_child}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
