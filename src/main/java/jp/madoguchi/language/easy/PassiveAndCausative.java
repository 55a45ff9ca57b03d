package jp.madoguchi.language.easy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.language.Token;

/** 「される」「られる」「させる」: who does what to whom is hard to see. What can be done (食べられる) is no passive. */
final class PassiveAndCausative {

    private static final Set<String> PASSIVE = Set.of("れる", "られる");
    private static final Set<String> CAUSATIVE = Set.of("せる", "させる");

    /** Verbs whose られる nearly always says what one can do. */
    private static final Set<String> ABLE = Set.of(
            "見る", "みる", "来る", "くる", "食べる", "たべる", "寝る", "ねる", "出る", "でる", "受ける", "うける", "借りる", "かりる", "覚える", "おぼえる",
            "決める", "変える", "続ける", "調べる", "預ける", "あずける", "得る", "信じる", "起きる", "着る", "教える", "答える", "考える", "逃げる", "にげる",
            "止める", "やめる", "辞める", "開ける", "生きる", "降りる", "伝える", "入れる", "助ける", "上げる", "あげる", "かける", "つける");

    private PassiveAndCausative() {}

    static Stream<Finding> findings(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size())
                .filter(index -> isPassive(tokens, index) || isCausative(tokens, index))
                .mapToObj(index -> finding(sentence, tokens.get(index - 1), tokens.get(index)));
    }

    private static boolean isPassive(List<Token> tokens, int index) {
        Token ending = tokens.get(index);
        Token verb = tokens.get(index - 1);
        boolean able = ending.base().equals("られる") && ABLE.contains(verb.base());
        return isEnding(ending) && PASSIVE.contains(ending.base()) && !able;
    }

    /** 知らせる is a verb of its own. */
    private static boolean isCausative(List<Token> tokens, int index) {
        Token ending = tokens.get(index);
        return isEnding(ending)
                && CAUSATIVE.contains(ending.base())
                && !tokens.get(index - 1).base().equals("知る");
    }

    private static boolean isEnding(Token token) {
        return token.partOfSpeech().startsWith("動詞-接尾");
    }

    private static Finding finding(Sentence sentence, Token verb, Token ending) {
        int end = ending.start() + ending.surface().length();
        String advice = CAUSATIVE.contains(ending.base())
                ? "だれが するかが わかる 文に してください（「〜して ください」など）"
                : "「だれが 〜します」と書いてください。できることは「〜ことが できます」と書いてください";
        return sentence.finding(Criterion.PASSIVE, verb.start(), end, advice);
    }
}
