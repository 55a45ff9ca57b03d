package jp.madoguchi.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells in which language a short message is written, by its script and by a few words that hardly any sentence of a
 * language lacks. Made for one line of chat, where statistical detectors guess.
 */
public final class LanguageDetector {

    /** Simplified and traditional characters that Japanese does not write; 学 and 国 are not among them. */
    private static final String CHINESE_ONLY =
            "们吗呢这你您妈爸谁说话请问题办帮钱过还给让为从对时间开关习东车马见贝长门书语岁她么样应该现吧啊哪谢够孩带妇难烦产药疗险费续护" + "证转账单离边进运识认记试课读谈调怎妳這們說沒麼幫錢裡嗎";

    /** 我 stands in hardly any Japanese word but 怪我 (an injury), 我慢 (patience) and 自我 (the self). */
    private static final Pattern CHINESE_I = Pattern.compile("(?<![怪自])我(?!慢)");

    private static final String VIETNAMESE_LETTERS = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    private static final Pattern NO_LETTER_OF_A_WORD = Pattern.compile("[^\\p{L}']+");

    private static final Map<Language, Set<String>> FUNCTION_WORDS = new EnumMap<>(Map.of(
            Language.ENGLISH,
            Set.of(
                    "i", "my", "the", "is", "to", "and", "help", "need", "have", "can", "do", "you", "what", "where",
                    "how", "want", "am", "not", "please", "hello", "me", "for", "in", "a", "of", "with", "i'm", "don't",
                    "speak", "thanks", "thank", "who", "are", "school", "work", "money"),
            Language.VIETNAMESE,
            Set.of(
                    "toi", "khong", "giup", "tien", "cua", "muon", "viec", "nguoi", "duoc", "dau", "nhat", "xin",
                    "chao", "lam", "hoc", "cho"),
            Language.TAGALOG,
            Set.of(
                    "ang",
                    "ng",
                    "ako",
                    "ko",
                    "po",
                    "mga",
                    "sa",
                    "kailangan",
                    "saan",
                    "paano",
                    "hindi",
                    "wala",
                    "anak",
                    "tulong",
                    "gusto",
                    "namin",
                    "akong",
                    "may",
                    "na",
                    "salamat",
                    "walang",
                    "trabaho",
                    "naman",
                    "yung"),
            Language.PORTUGUESE,
            Set.of(
                    "eu",
                    "não",
                    "nao",
                    "meu",
                    "minha",
                    "preciso",
                    "ajuda",
                    "onde",
                    "uma",
                    "um",
                    "tenho",
                    "estou",
                    "quero",
                    "filho",
                    "filha",
                    "você",
                    "voce",
                    "dinheiro",
                    "trabalho",
                    "obrigado",
                    "obrigada",
                    "e",
                    "o",
                    "com",
                    "em",
                    "posso"),
            Language.SPANISH,
            Set.of(
                    "yo",
                    "mi",
                    "necesito",
                    "ayuda",
                    "dónde",
                    "donde",
                    "una",
                    "un",
                    "cómo",
                    "tengo",
                    "estoy",
                    "quiero",
                    "hijo",
                    "hija",
                    "usted",
                    "dinero",
                    "el",
                    "los",
                    "la",
                    "trabajo",
                    "gracias",
                    "hola",
                    "y",
                    "con",
                    "puedo")));

    private LanguageDetector() {}

    /** The language of the message; Japanese when nothing speaks against it, for example for 「介護」 or a single number. */
    public static Language detect(String text) {
        Map<UnicodeScript, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.groupingBy(UnicodeScript::of, Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        if (letters.getOrDefault(UnicodeScript.HANGUL, 0L) * 2 > all) {
            return Language.KOREAN;
        }
        if (letters.getOrDefault(UnicodeScript.DEVANAGARI, 0L) * 2 > all) {
            return Language.NEPALI;
        }
        long kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0L) + letters.getOrDefault(UnicodeScript.KATAKANA, 0L);
        long han = letters.getOrDefault(UnicodeScript.HAN, 0L);
        if (kana == 0 && isChinese(text)) {
            return Language.CHINESE;
        }
        if (all == 0) {
            return Language.JAPANESE;
        }
        List<String> words = latinWords(text);
        if (kana + han > 0 && (words.size() <= 1 || words.size() * 2L <= kana + han)) {
            return Language.JAPANESE;
        }
        return letters.getOrDefault(UnicodeScript.LATIN, 0L) * 2 > all ? latin(text, words) : Language.OTHER;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(character -> CHINESE_ONLY.indexOf(character) >= 0)
                || CHINESE_I.matcher(text).find();
    }

    private static List<String> latinWords(String text) {
        return Arrays.stream(NO_LETTER_OF_A_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word ->
                        word.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.LATIN))
                .toList();
    }

    /** By the words that a language cannot do without; a single word that no language claims may be anything, even keys hit by a cat. */
    private static Language latin(String text, List<String> words) {
        if (text.toLowerCase(Locale.ROOT)
                .codePoints()
                .anyMatch(character -> VIETNAMESE_LETTERS.indexOf(character) >= 0)) {
            return Language.VIETNAMESE;
        }
        Language best = words.size() > 1 ? Language.OTHER : Language.JAPANESE;
        long most = 0;
        for (Language language : Language.values()) {
            Set<String> known = FUNCTION_WORDS.getOrDefault(language, Set.of());
            long count = words.stream().distinct().filter(known::contains).count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }
}
