package jp.madoguchi.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells in which language a short message is written, by its script and by a few words that hardly any sentence of a
 * language lacks. Made for one line of chat, where statistical detectors guess.
 */
public final class LanguageDetector {

    /** Characters of simplified Chinese, and function words that Japanese does not write. */
    private static final String CHINESE_ONLY = "们吗呢这你您妈爸谁没说话请问题怎么办帮钱过还给让为对时间开关习东车马见贝长门书语岁她";

    private static final String VIETNAMESE_LETTERS = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    private static final Map<Language, Set<String>> FUNCTION_WORDS = new EnumMap<>(Map.of(
            Language.ENGLISH,
            Set.of(
                    "i", "my", "the", "is", "to", "and", "help", "need", "have", "can", "do", "you", "what", "where", "how",
                    "want", "am", "not", "please", "hello", "me", "for", "no", "in"),
            Language.TAGALOG,
            Set.of(
                    "ang", "ng", "ako", "ko", "po", "mga", "sa", "kailangan", "saan", "paano", "hindi", "wala", "anak", "tulong",
                    "gusto", "para", "namin", "akong", "may"),
            Language.PORTUGUESE,
            Set.of(
                    "eu", "não", "nao", "meu", "minha", "preciso", "ajuda", "onde", "uma", "um", "para", "como", "tenho",
                    "estou", "quero", "filho", "você", "dinheiro"),
            Language.SPANISH,
            Set.of(
                    "yo", "mi", "necesito", "ayuda", "dónde", "donde", "una", "un", "para", "cómo", "como", "tengo", "estoy",
                    "quiero", "hijo", "usted", "dinero", "el", "los", "no")));

    private LanguageDetector() {}

    /** The language of the message; Japanese when nothing speaks against it, for example for 「介護」 or a single number. */
    public static Language detect(String text) {
        Map<UnicodeScript, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.groupingBy(UnicodeScript::of, Collectors.counting()));
        long kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0L) + letters.getOrDefault(UnicodeScript.KATAKANA, 0L);
        long han = letters.getOrDefault(UnicodeScript.HAN, 0L);
        long latin = letters.getOrDefault(UnicodeScript.LATIN, 0L);
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        if (letters.getOrDefault(UnicodeScript.HANGUL, 0L) * 2 > all) {
            return Language.KOREAN;
        }
        if (letters.getOrDefault(UnicodeScript.DEVANAGARI, 0L) * 2 > all) {
            return Language.NEPALI;
        }
        if (kana + han > latin || all == 0) {
            boolean chinese = kana == 0 && text.codePoints().anyMatch(character -> CHINESE_ONLY.indexOf(character) >= 0);
            return chinese ? Language.CHINESE : Language.JAPANESE;
        }
        return latin * 2 > all ? latin(text.toLowerCase(Locale.ROOT)) : Language.OTHER;
    }

    private static Language latin(String text) {
        if (text.codePoints().anyMatch(character -> VIETNAMESE_LETTERS.indexOf(character) >= 0)) {
            return Language.VIETNAMESE;
        }
        Set<String> words = Arrays.stream(text.split("[^\\p{L}']+")).collect(Collectors.toSet());
        Language best = Language.OTHER;
        long most = 0;
        for (Language language : Language.values()) {
            long count = FUNCTION_WORDS.getOrDefault(language, Set.of()).stream()
                    .filter(words::contains)
                    .count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }
}
