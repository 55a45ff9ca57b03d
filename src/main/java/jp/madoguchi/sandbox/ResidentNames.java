package jp.madoguchi.sandbox;

import java.util.List;

/** Display names for simulated residents. */
final class ResidentNames {

    private static final List<String> NAMES = List.of("さくら", "けんた", "ゆきこ", "りく", "リン", "まさお", "あおい", "ひろし");

    private ResidentNames() {}

    /** The name of the resident with this number, from 0; each name is given once. */
    static String name(int number) {
        String name = NAMES.get(number % NAMES.size());
        int round = number / NAMES.size();
        return round == 0 ? name : name + (round + 1);
    }
}
