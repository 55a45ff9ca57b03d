package jp.madoguchi.safety;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that is quick to rule out and cannot search for long. Most messages hold none of the characters
 * that an expression needs, and then it is not run at all; else it is run only where a match can begin.
 */
final class Expression {

    private static final long MOST_WAYS = 200_000;
    private static final int LONGEST = 240;

    private final Pattern pattern;
    private final int longest;
    private final Optional<BitSet> first;
    private final List<char[]> needs;

    private Expression(Pattern pattern, Shape shape) {
        this.pattern = pattern;
        this.longest = (int) shape.longest();
        this.first = shape.canBeEmpty() ? Optional.empty() : shape.first().map(Expression::bits);
        this.needs = shape.needs().stream().map(Expression::array).toList();
    }

    /**
     * Compiles. The texts to search are in lower case, as the normaliser leaves them; the expression may be in either.
     *
     * @throws IllegalArgumentException when it is no regular expression, or could search too long
     */
    static Expression of(String regex) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException exception) {
            throw new IllegalArgumentException(exception.getDescription() + " in " + regex, exception);
        }
        Shape shape = ShapeReader.read(regex);
        if (shape.ways() > MOST_WAYS) {
            throw new IllegalArgumentException(
                    "its repetitions combine in " + shape.ways() + " ways; at most " + MOST_WAYS + " are allowed");
        }
        if (shape.longest() > LONGEST) {
            throw new IllegalArgumentException(
                    "it can match " + shape.longest() + " characters; at most " + LONGEST + " are allowed");
        }
        return new Expression(pattern, shape);
    }

    /** Whether it is somewhere in the text. */
    boolean in(Form form) {
        for (int block = 0; block < form.blocks().size(); block++) {
            int begin = block * Form.BLOCK;
            int end = Math.min(form.text().length(), begin + Form.BLOCK + longest);
            if (possible(form, block, end) && found(form.text(), begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** The text with {@code gap} wherever it was found. */
    String replacedIn(String text, String gap) {
        return pattern.matcher(text).replaceAll(gap);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** Whether a match that begins in the block would find all that it needs before {@code end}. */
    private boolean possible(Form form, int block, int end) {
        int lastBlock = (end - 1) / Form.BLOCK;
        for (char[] characters : needs) {
            if (!form.holdsOneOf(characters, block, lastBlock + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean found(String text, int begin, int end) {
        Matcher matcher = pattern.matcher(text);
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        if (first.isEmpty()) {
            return matcher.region(begin, end).find();
        }
        int next = Math.min(end, begin + Form.BLOCK);
        for (int start = begin; start < next; start++) {
            if (first.get().get(text.charAt(start))
                    && matcher.region(start, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static BitSet bits(Set<Character> characters) {
        BitSet bits = new BitSet();
        characters.forEach(bits::set);
        return bits;
    }

    private static char[] array(Set<Character> characters) {
        char[] array = new char[characters.size()];
        int next = 0;
        for (char character : characters) {
            array[next++] = character;
        }
        return array;
    }
}
