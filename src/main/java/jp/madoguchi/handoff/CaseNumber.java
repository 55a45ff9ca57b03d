package jp.madoguchi.handoff;

/**
 * Case numbers that can be said on the phone: letters and four digits, such as {@code A-1042}. After {@code A-9999} comes
 * {@code B-1000}, after {@code Z-9999} comes {@code AA-1000}. I and O are left out, since they are taken for 1 and 0.
 */
final class CaseNumber {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int FIRST = 1000;
    private static final int PER_LETTER = 9000;

    private CaseNumber() {}

    /**
     * The number for a place in the sequence; different places have different numbers.
     *
     * @param sequence from 1
     */
    static String of(long sequence) {
        return letters(sequence / PER_LETTER) + "-" + (FIRST + sequence % PER_LETTER);
    }

    private static String letters(long block) {
        String last = String.valueOf(LETTERS.charAt((int) (block % LETTERS.length())));
        long rest = block / LETTERS.length();
        return rest == 0 ? last : letters(rest - 1) + last;
    }
}
