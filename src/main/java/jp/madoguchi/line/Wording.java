package jp.madoguchi.line;

/** Brings text into a form that LINE takes. */
final class Wording {
    private static final char REPLACEMENT = '\uFFFD';

    private Wording() {}

    /**
     * One kind of line break, no control characters but breaks and tabs, and U+FFFD for half a surrogate pair, which
     * cannot be written as UTF-8.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.SURROGATE -> clean.append(REPLACEMENT);
                case Character.CONTROL -> {
                    if (point == '\n' || point == '\t') {
                        clean.appendCodePoint(point);
                    } else if (point == '\r') {
                        clean.append('\n');
                    }
                }
                default -> clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** Whether there is anything to read: LINE refuses empty text, and an empty bubble helps nobody. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.CONTROL);
    }
}
