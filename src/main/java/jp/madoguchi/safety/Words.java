package jp.madoguchi.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word lists of {@code words.yaml}, which patterns name in braces: {@code {father}に{hit-passive}}. They keep rules
 * readable, and a spelling that was forgotten is added in one place.
 */
final class Words {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

    private final Map<String, String> expressions = new HashMap<>();

    /**
     * Adds a list; its entries are parts of regular expressions and may name lists added before.
     *
     * @throws IllegalArgumentException when the list exists already, or as for {@link Expression#of}
     */
    void add(String name, Iterable<String> words) {
        String expression = expand("(?:" + String.join("|", words) + ")");
        Expression.of(expression);
        if (expressions.put(name, expression) != null) {
            throw new IllegalArgumentException("the word list '" + name + "' is given twice");
        }
    }

    /**
     * The expression, ready to search with.
     *
     * @throws IllegalArgumentException when it names an unknown list, or as for {@link Expression#of}
     */
    Expression compile(String written) {
        return Expression.of(expand(written));
    }

    private String expand(String written) {
        Matcher names = NAME.matcher(written);
        return names.replaceAll(name -> {
            String expression = expressions.get(name.group(1));
            if (expression == null) {
                throw new IllegalArgumentException(
                        "there is no word list '" + name.group(1) + "' in words.yaml before it");
            }
            return Matcher.quoteReplacement(expression);
        });
    }
}
