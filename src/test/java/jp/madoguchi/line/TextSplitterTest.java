package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextSplitterTest {

    @Test
    void leavesShortTextAlone() {
        assertThat(TextSplitter.split("こんにちは。\n\nどうしましたか。", 5000)).containsExactly("こんにちは。\n\nどうしましたか。");
    }

    @Test
    void splitsAfterAParagraphFirst() {
        assertThat(TextSplitter.split("一。二。三。\n\n四。五。六。", 10)).containsExactly("一。二。三。", "四。五。六。");
    }

    @Test
    void splitsAfterALineNext() {
        assertThat(TextSplitter.split("一。二。三。\n四。五。六。", 10)).containsExactly("一。二。三。", "四。五。六。");
    }

    @Test
    void splitsAfterASentenceWithItsClosingBracketNext() {
        assertThat(TextSplitter.split("「はい。」と「いいえ！」があります", 13)).containsExactly("「はい。」と「いいえ！」", "があります");
    }

    @Test
    void splitsBetweenGraphemesLast() {
        assertThat(TextSplitter.split("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15)).containsExactly("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦");
    }

    @Test
    void sendsNothingForNothing() {
        assertThat(TextSplitter.split(" \n\u200B", 5000)).isEmpty();
    }

    @Property
    void partsAreNeverTooLongNorEmpty(@ForAll("wildText") String text, @ForAll @IntRange(min = 2, max = 60) int limit) {
        assertThat(TextSplitter.split(text, limit))
                .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(limit))
                .allMatch(Wording::isVisible);
    }

    @Property
    void nothingIsLostButWhiteSpaceAndTheInvisible(
            @ForAll("wildText") String text, @ForAll @IntRange(min = 2, max = 60) int limit) {
        String together = String.join("", TextSplitter.split(text, limit));

        assertThat(visible(together)).isEqualTo(visible(text));
    }

    @Property
    void noPartBreaksASurrogatePair(@ForAll("wildText") String text, @ForAll @IntRange(min = 2, max = 60) int limit) {
        assertThat(TextSplitter.split(text, limit))
                .allSatisfy(part -> assertThat(Wording.clean(part)).isEqualTo(part));
    }

    @Property
    void noPartBreaksAGraphemeThatFits(@ForAll("graphemes") List<String> graphemes) {
        String text = String.join("", graphemes);
        List<String> parts = TextSplitter.split(text, 40);

        BreakIterator boundaries = Graphemes.boundaries(text);
        int position = 0;
        for (String part : parts) {
            assertThat(boundaries.isBoundary(position)).isTrue();
            position += part.length();
        }
    }

    @Property
    void partsAreFew(@ForAll("wildText") String text, @ForAll @IntRange(min = 20, max = 60) int limit) {
        assertThat(TextSplitter.split(text, limit).size()).isLessThanOrEqualTo(1 + 2 * text.length() / (limit - 12));
    }

    @Provide
    Arbitrary<String> wildText() {
        return WildText.cleaned();
    }

    @Provide
    Arbitrary<List<String>> graphemes() {
        return Arbitraries.of("👨‍👩‍👧‍👦", "🇯🇵", "か\u3099", "あ", "漢", "👍🏽", "e\u0301", "。", "」")
                .list()
                .ofMaxSize(80);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(point -> Wording.isVisible(Character.toString(point)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
