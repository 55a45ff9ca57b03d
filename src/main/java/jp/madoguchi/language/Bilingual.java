package jp.madoguchi.language;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/** One thing said in both registers. */
public record Bilingual(String plain, String easy) {

    public Bilingual {
        requireNonNull(plain, "plain");
        requireNonNull(easy, "easy");
    }

    /** The wording for one register. */
    public String in(Register register) {
        return switch (register) {
            case PLAIN -> plain;
            case EASY -> easy;
        };
    }

    /** The same change made to both wordings, for example filling in a name. */
    public Bilingual map(UnaryOperator<String> change) {
        return new Bilingual(change.apply(plain), change.apply(easy));
    }
}
