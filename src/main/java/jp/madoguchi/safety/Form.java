package jp.madoguchi.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One written form of a message, in blocks that know their characters, so that expressions are run only where they have a
 * chance, also in a message of thousands of characters.
 */
record Form(String text, List<BitSet> blocks) {

    /** How many characters one block has; the last has fewer. */
    static final int BLOCK = 64;

    static Form of(String text) {
        List<BitSet> blocks = new ArrayList<>();
        for (int start = 0; start < text.length(); start += BLOCK) {
            BitSet characters = new BitSet();
            text.substring(start, Math.min(text.length(), start + BLOCK))
                    .chars()
                    .forEach(characters::set);
            blocks.add(characters);
        }
        return new Form(text, List.copyOf(blocks));
    }

    /** Whether one of the characters stands in one of the blocks from {@code from} to before {@code to}. */
    boolean holdsOneOf(char[] characters, int from, int to) {
        for (int block = from; block < to; block++) {
            BitSet held = blocks.get(block);
            for (char character : characters) {
                if (held.get(character)) {
                    return true;
                }
            }
        }
        return false;
    }
}
