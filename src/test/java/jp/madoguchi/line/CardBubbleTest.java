package jp.madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.dialogue.Message.Call;
import jp.madoguchi.dialogue.Message.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardBubbleTest {
    private static final Card FULL = new Card(
            "life",
            "くらしの相談窓口",
            Optional.of("くらしの そうだん まどぐち"),
            "お金や仕事のことで困ったとき",
            List.of(new Call("電話する", "042-111-2222"), new Call("夜と休日", "＃7119")),
            "平日 8:30〜17:15",
            Optional.of("いま開いています"),
            Optional.of("市役所 2階"),
            Optional.of("https://www.example.jp/相談"),
            Optional.of("代表電話につながります"));
    private static final Card BARE = new Card(
            "bare",
            "名前だけの窓口",
            Optional.empty(),
            "",
            List.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of("not an address"),
            Optional.empty());

    @Test
    void tellsEverythingInReadingOrderAndEveryNumberAsText() {
        assertThat(LineLimits.json(CardBubble.draw(FULL)).path("body").findValuesAsText("text"))
                .containsExactly(
                        "くらしの相談窓口",
                        "くらしの そうだん まどぐち",
                        "お金や仕事のことで困ったとき",
                        "いま開いています",
                        "平日 8:30〜17:15",
                        "電話する 042-111-2222",
                        "夜と休日 ＃7119",
                        "市役所 2階",
                        "代表電話につながります");
    }

    @Test
    void offersAButtonForEachNumberAndForThePage() {
        JsonNode footer = LineLimits.json(CardBubble.draw(FULL)).path("footer");

        assertThat(footer.findValuesAsText("label")).containsExactly("電話する", "夜と休日", "ホームページ");
        assertThat(footer.findValuesAsText("uri"))
                .containsExactly("tel:0421112222", "tel:%237119", "https://www.example.jp/%E7%9B%B8%E8%AB%87");
    }

    @Test
    void drawsNoEmptyLinesAndNoButtonsThatLeadNowhere() {
        JsonNode bubble = LineLimits.json(CardBubble.draw(BARE));

        assertThat(bubble.path("body").findValuesAsText("text")).containsExactly("名前だけの窓口");
        assertThat(bubble.path("body").findValuesAsText("type")).doesNotContain("separator");
        assertThat(bubble.has("footer")).isFalse();
    }

    @Test
    void followsTheTextSizeThatTheReaderSetInLine() {
        JsonNode bubble = LineLimits.json(CardBubble.draw(FULL));

        assertThat(bubble.path("size").asText()).isEqualTo("kilo");
        assertThat(bubble.findParents("text")).allSatisfy(text -> {
            assertThat(text.path("scaling").asBoolean()).isTrue();
            assertThat(text.path("wrap").asBoolean()).isTrue();
            assertThat(text.path("size").asText()).isIn("sm", "md", "lg");
        });
        assertThat(bubble.path("footer").path("contents"))
                .allSatisfy(
                        button -> assertThat(button.path("scaling").asBoolean()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {CardBubble.INK, CardBubble.SOFT_INK, CardBubble.ACCENT})
    void writesInColoursThatCanBeReadOnWhite(String colour) {
        double contrast = 1.05 / (luminance(colour) + 0.05);

        assertThat(contrast).isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(channel -> {
                    double value = Integer.parseInt(colour, 1 + 2 * channel, 3 + 2 * channel, 16) / 255.0;
                    return weights[channel]
                            * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
