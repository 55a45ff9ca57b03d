package jp.madoguchi.sandbox.webhook;

/** A place that a resident sends. */
public record Place(String title, String address, double latitude, double longitude) {

    /** Where a resident is who names no place. */
    public static final Place TOKYO_STATION = new Place("東京駅", "東京都千代田区丸の内1丁目", 35.681236, 139.767125);
}
