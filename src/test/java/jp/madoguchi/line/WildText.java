package jp.madoguchi.line;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text as bad as it gets: emoji of many code points, halves of surrogate pairs, control characters, and much of it. */
final class WildText {
    private WildText() {}

    static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "👨‍👩‍👧‍👦",
                "🇯🇵",
                "👍🏽",
                "か\u3099",
                "\u0301",
                "\u200D",
                "\uFE0F",
                "\uD83D",
                "\uDC68",
                "\u0000",
                "\u0007",
                "\r\n",
                "\n\n",
                "\n",
                " ",
                "　",
                "\"\\",
                "LINE",
                "ＬＩＮＥ",
                "。",
                "！」",
                "どこに相談したらよいかわからない。",
                "(042) 464-1311",
                "<script>",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
        return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** The same, in the form in which text reaches the splitter. */
    static Arbitrary<String> cleaned() {
        return any().map(Wording::clean);
    }

    /** The same again and again, up to tens of thousands of code units. */
    static Arbitrary<String> lengthy() {
        return any().flatMap(text -> Arbitraries.integers().between(1, 200).map(text::repeat));
    }
}
