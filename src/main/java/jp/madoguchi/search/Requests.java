package jp.madoguchi.search;

import java.util.regex.Pattern;

/**
 * Takes the words of asking out of a message, because they stand in every message and tell nothing about the need:
 * 「母の介護で困っています。どこに相談したらいいですか」 is about 母の介護で.
 */
final class Requests {

    private static final int SHORTEST_REST = 3;

    private static final Pattern ASKING = Pattern.compile(String.join(
            "|",
            "(どこ|どちら|だれ|誰|どの(課|窓口|人))[にへでか]?(相談|聞|き[いけ]|問い合わせ|連絡|話|行|い[けっ]|言|い[えっ])[^。!?\\n]{0,14}",
            "どこかに?(相談|聞|話)[^。!?\\n]{0,10}",
            "(相談|お聞き|質問|そうだん)(したい|させて|できます|に乗って|にのって|でき(る|ない))[^。!?\\n]{0,12}",
            "(教えて|おしえて|助けて|たすけて|聞いて)(ください|下さい|ほしい|欲しい|もらえ|いただけ|くれ)?[^。!?\\n]{0,8}",
            "(どう|何を|なにを)(したら|すれば)(いい|よい|良い)[^。!?\\n]{0,10}",
            "(困って|こまって)(い|お)?(ます|ました|る|いる|おります)(が|けど|ので)?",
            "(困|こま)(りました|った|ってて)",
            "(お世話になります|お世話になっております|はじめまして|初めまして|こんにちは|こんばんは|おはようございます|夜分に?すみません|失礼します|すみません(が)?|お願い(し|いたし)ます|宜しく|よろしく)",
            "(でしょうか|ですか|ますか|ありますか|ありませんか|んですが|のですが|んだけど|んですけど|いいの|かな)(?=[。、!?\\n]|$)",
            "(わかりません|分かりません|わからない|分からない|わからん|わかんない)(です)?(?=[。、!?\\n]|$)"));

    private Requests() {}

    /** The message without asking words; unchanged when hardly anything else is in it. */
    static String strip(String message) {
        String rest = ASKING.matcher(message).replaceAll("");
        return letters(rest) >= SHORTEST_REST ? rest : message;
    }

    /** Whether the message asks without saying for what, like 「困っています」. */
    static boolean isHollow(String message) {
        return letters(ASKING.matcher(message).replaceAll("")) < SHORTEST_REST;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
