package jp.madoguchi.safety;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the {@link Shape} of a regular expression, and refuses what cannot be searched in one pass. */
final class ShapeReader {

    private static final int MOST_REPEATS = 40;

    private final String regex;
    private int position;

    private ShapeReader(String regex) {
        this.regex = regex;
    }

    /**
     * Reads an expression that is known to compile.
     *
     * @throws IllegalArgumentException with the reason when a repetition has no end or the expression looks back at groups
     */
    static Shape read(String regex) {
        return new ShapeReader(regex).alternatives();
    }

    private Shape alternatives() {
        Shape shape = sequence();
        while (regex.startsWith("|", position)) {
            position++;
            shape = shape.or(sequence());
        }
        return shape;
    }

    private Shape sequence() {
        Shape shape = Shape.NOTHING;
        while (position < regex.length() && regex.charAt(position) != ')' && regex.charAt(position) != '|') {
            shape = shape.then(repeated(atom()));
        }
        return shape;
    }

    private Shape atom() {
        char first = regex.charAt(position++);
        return switch (first) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> Shape.ANY;
            case '^', '$' -> Shape.NOTHING;
            case '*', '+' ->
                throw new IllegalArgumentException(
                        "'" + first + "' has no end; write how many at most, for example {0,12}");
            default -> literal(first);
        };
    }

    private Shape group() {
        boolean lookaround = regex.startsWith("?", position) && !regex.startsWith("?:", position);
        if (regex.startsWith("?", position)) {
            position += regex.startsWith("?<", position) ? 3 : 2;
        }
        Shape inside = alternatives();
        position++;
        return lookaround ? Shape.NOTHING : inside;
    }

    private Shape characterClass() {
        int start = position;
        boolean plain = regex.charAt(position) != '^';
        Set<Character> characters = new HashSet<>();
        while (regex.charAt(position) != ']' || position == start) {
            char character = regex.charAt(position++);
            plain &= character != '\\' && character != '[' && character != '&';
            if (character == '\\') {
                position++;
            } else if (character == '[') {
                characterClass();
            } else if (regex.charAt(position) == '-' && regex.charAt(position + 1) != ']') {
                for (char member = character; member < regex.charAt(position + 1); member++) {
                    characters.add(Character.toLowerCase(member));
                }
                position++;
            } else {
                characters.add(Character.toLowerCase(character));
            }
        }
        position++;
        return plain ? Shape.oneOf(characters) : Shape.ANY;
    }

    private Shape escape() {
        char escaped = regex.charAt(position++);
        if (Character.isDigit(escaped) || escaped == 'k' || escaped == 'Q') {
            throw new IllegalArgumentException("'\\" + escaped + "' is not allowed: it cannot be searched in one pass");
        }
        if (regex.startsWith("{", position) && (escaped == 'p' || escaped == 'P')) {
            position = regex.indexOf('}', position) + 1;
            return Shape.ANY;
        }
        if (Character.isLetter(escaped)) {
            return escaped == 'b' ? Shape.NOTHING : Shape.ANY;
        }
        return literal(escaped);
    }

    private static Shape literal(char character) {
        return Shape.oneOf(
                Set.of(String.valueOf(character).toLowerCase(Locale.ROOT).charAt(0)));
    }

    private Shape repeated(Shape shape) {
        if (regex.startsWith("?", position)) {
            position++;
            return shape.repeated(0, 1);
        }
        if (!regex.startsWith("{", position)) {
            return shape;
        }
        int end = regex.indexOf('}', position);
        String[] bounds = regex.substring(position + 1, end).split(",", -1);
        position = end + 1;
        String most = bounds[bounds.length - 1];
        if (most.isEmpty() || Integer.parseInt(most) > MOST_REPEATS) {
            throw new IllegalArgumentException("a repetition must end at " + MOST_REPEATS + " at most");
        }
        return shape.repeated(Integer.parseInt(bounds[0]), Integer.parseInt(most));
    }
}
