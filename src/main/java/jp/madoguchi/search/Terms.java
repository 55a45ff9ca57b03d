package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.language.Kana;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.Tokenizer;

/**
 * Two analysed views of one text. The words know meaning (困っています and 困った are both 困る); the grams of the reading
 * know sound, so that text in hiragana, which Kuromoji cannot split, still finds what is written in kanji.
 *
 * <p>Example: がっこうにいきたくない and 学校に行きたくない have different words and the same grams.
 *
 * @param words dictionary forms of the words that carry meaning
 * @param grams pieces of two and three kana of the joined reading
 */
public record Terms(Set<String> words, Set<String> grams) {

    /** Different spellings of one everyday word. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("子供", "子ども"),
            Map.entry("こども", "子ども"),
            Map.entry("児", "子ども"),
            Map.entry("息子", "子ども"),
            Map.entry("娘", "子ども"),
            Map.entry("障がい", "障害"),
            Map.entry("障碍", "障害"),
            Map.entry("お母さん", "母"),
            Map.entry("母親", "母"),
            Map.entry("ママ", "母"),
            Map.entry("お父さん", "父"),
            Map.entry("父親", "父"),
            Map.entry("パパ", "父"),
            Map.entry("おばあちゃん", "祖母"),
            Map.entry("おじいちゃん", "祖父"),
            Map.entry("おかね", "お金"),
            Map.entry("金", "お金"),
            Map.entry("失職", "失業"),
            Map.entry("鬱", "うつ"),
            Map.entry("引きこもり", "ひきこもり"),
            Map.entry("引き籠り", "ひきこもり"),
            Map.entry("一人暮らし", "独居"),
            Map.entry("痴呆", "認知"),
            Map.entry("ボラ", "ボランティア"));

    /** Words that stand in any request and so tell nothing. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "する", "なる", "ある", "いる", "こと", "もの", "の", "よう", "さん", "ところ", "れる", "られる", "せる", "ん", "てる",
            "くる", "いく", "くれる", "もらう", "いただく", "下さる", "くださる", "ほしい", "お", "ご", "方", "的", "それ", "これ",
            "どう", "何", "私", "わたし", "自分", "です", "ます", "とても", "すごく", "もう", "ちょっと", "教える", "思う", "言う", "しまう");

    public Terms {
        words = Set.copyOf(words);
        grams = Set.copyOf(grams);
    }

    /** Analyses a text as it was typed. */
    public static Terms of(String text) {
        List<Token> tokens = Tokenizer.tokenize(Normalizer.normalize(text));
        Set<String> words = new LinkedHashSet<>();
        StringBuilder sound = new StringBuilder();
        List<String> pieces = new ArrayList<>();
        for (Token token : tokens) {
            if (token.surface().codePoints().noneMatch(Character::isLetterOrDigit)) {
                pieces.add(sound.toString());
                sound.setLength(0);
                continue;
            }
            if (carriesMeaning(token)) {
                words.add(SPELLINGS.getOrDefault(token.base(), token.base()));
            }
            sound.append(Kana.toHiragana(token.reading().orElse(token.surface())));
        }
        pieces.add(sound.toString());
        Set<String> grams = new LinkedHashSet<>();
        pieces.forEach(piece -> addGrams(piece, grams));
        return new Terms(words, grams);
    }

    private static boolean carriesMeaning(Token token) {
        String partOfSpeech = token.partOfSpeech();
        if (partOfSpeech.startsWith("助詞")
                || partOfSpeech.startsWith("記号")
                || partOfSpeech.startsWith("フィラー")
                || partOfSpeech.startsWith("接続詞")) {
            return false;
        }
        if (partOfSpeech.startsWith("助動詞")) {
            return token.base().equals("ない");
        }
        return !EMPTY_WORDS.contains(token.base());
    }

    private static void addGrams(String sound, Set<String> grams) {
        for (int length = 2; length <= 3; length++) {
            for (int start = 0; start + length <= sound.length(); start++) {
                grams.add(sound.substring(start, start + length));
            }
        }
    }
}
