package jp.madoguchi.language.easy;

/** How good a figure is: easy enough, worth a second look, or too hard. The order goes from good to bad. */
public enum Grade {
    GREEN,
    YELLOW,
    RED;

    /** The worse one of two. */
    public Grade worst(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
