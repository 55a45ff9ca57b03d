package jp.madoguchi.knowledge;

/** Something wrong in a knowledge file: where, and what to do about it. */
public record Problem(Origin origin, String reason) {

    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
