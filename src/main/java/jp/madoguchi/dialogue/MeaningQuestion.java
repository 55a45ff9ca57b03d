package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises when somebody asks what something is: 「民生委員って何？」, 「ニコモルームとは」, 「アウトリーチの意味」. */
final class MeaningQuestion {

    private static final String SAID = "(?:って|て|とは|は|というのは|っていうのは|ってゆうのは|という言葉は)";
    private static final String WHAT = "(?:一体|いったい)?(?:何|なに|なん)";
    private static final String KIND = "(?:意味|いみ|こと|事|もの|物|ところ|所|人|ひと|制度|せいど|事業|サービス|仕組み|しくみ|言葉|ことば)";

    private static final String BEGINNING = "(?:(?:すみません|あの|えっと|ちょっと|ところで|質問です)[、。 ]*)?[「『\"“]?";
    private static final String END =
            "(?:です|でしょう|なの|なん|だ|の|っけ)*(?:か(?:ね|な|しら)?)?[、。 ]*(?:(?:教えて|おしえて)(?:ください|下さい|ほしい)?)?[。、.!?~〜ー…]*";

    private static final Pattern ASKING = Pattern.compile(BEGINNING + "(?<thing>.{2,40}?)[」』\"”]?(?:"
            + String.join(
                    "|",
                    SAID + WHAT + "(?:(?:の|を)?(?:こと|事|する(?:所|ところ|人|ひと)))?",
                    SAID + "?(?:どういう|どうゆう|どんな)" + KIND + "?",
                    "(?:の|という言葉の)(?:意味|いみ)(?:[はをがって]{0,2}(?:何|なに|なん|わからない|分からない|わかりません|分かりません|知りたい)?)",
                    "(?:とは|って)",
                    "(?:について|を)(?:教えて|おしえて|説明して|せつめいして)(?:ください|下さい|ほしい)?")
            + ")" + END);

    private static final Pattern COMPARING = Pattern.compile(BEGINNING
            + "(?<both>.{5,60}?)(?:の|は|って|では|とでは|との)*"
            + "(?:違い|ちがい|何が違|なにがちが|なにが違|何がちが|どう違|どうちが|どこが違|どこがちが|同じ|おなじ).*");

    private static final Pattern AND = Pattern.compile("[」』]?[とや][「『]?");

    private MeaningQuestion() {}

    /**
     * The things that a normalised message wants told apart, in every way in which it can be taken apart: 「ほっとネットと
     * りんくの違いは？」 may be about ほっ and ネットとりんく.
     */
    static List<List<String>> twoThings(String message) {
        Matcher comparing = COMPARING.matcher(message);
        if (!comparing.matches()) {
            return List.of();
        }
        String both = Optional.ofNullable(comparing.group("both")).orElse("");
        return AND.matcher(both)
                .results()
                .map(and -> List.of(both.substring(0, and.start()), both.substring(and.end())))
                .toList();
    }

    /** What a normalised message asks about. */
    static Optional<String> thing(String message) {
        Matcher asking = ASKING.matcher(message);
        return asking.matches() ? Optional.ofNullable(asking.group("thing")) : Optional.empty();
    }
}
