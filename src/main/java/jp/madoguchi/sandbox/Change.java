package jp.madoguchi.sandbox;

/** Something that an open chat page has to show anew. */
public sealed interface Change permits Resident, ChatEntry {

    /** Whose phone it is on. */
    String residentId();

    /** Its number in the platform's count of changes; grows with every change. */
    long version();
}
