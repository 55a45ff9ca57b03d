package jp.madoguchi.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"a*", "a+", "a{2,}", "(?:a{0,9}b){0,9}", "(a)\\1", "[^。]{0,41}", "(?:abcdefghij){0,30}"})
    void whatCouldSearchTooLongIsRefused(String regex) {
        assertThatThrownBy(() -> Expression.of(regex)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"死に(?:たい|たく)", "(?<!わた)しにたい", "[^。!?■]{0,10}", "\\p{IsHan}{1,3}\\.", "a?b?", "[0-9]円"})
    void whatEndsIsAccepted(String regex) {
        assertThat(Expression.of(regex)).hasToString(regex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^助けて$", "(?<=に)殴", "父(?:に|から)?[^。]{0,10}(?:殴|叩か)れ(?!ない)", "[あ-う]?え", "(?=か).き", "\\bod\\b"})
    void itFindsWhatThePlainExpressionFinds(String regex) {
        Expression expression = Expression.of(regex);
        Pattern plain = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        Stream.of("助けて", "x助けて", "父に昨日殴られ、母に殴れない", "うえ", "かき", "od した", "", "に殴", "あ".repeat(70) + "父に殴れ")
                .forEach(text -> assertThat(expression.in(Form.of(text)))
                        .as(text)
                        .isEqualTo(plain.matcher(text).find()));
    }

    /** The short cuts (needed characters, first characters, blocks) never lose a match. */
    @Property
    void inLongTextsToo(@ForAll("texts") String text) {
        String regex = "(?:お?父(?:さん)?|親)(?:に|から)?[^。]{0,10}(?:殴ら|叩か)れ";
        assertThat(Expression.of(regex).in(Form.of(text)))
                .isEqualTo(Pattern.compile(regex).matcher(text).find());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("お", "父", "さん", "親", "に", "から", "殴ら", "叩か", "れ", "。", "昨日", "と")
                .list()
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }
}
