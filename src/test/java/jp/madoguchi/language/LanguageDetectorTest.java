package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家賃が払えません | JAPANESE",
                "がっこうにいきたくない | JAPANESE",
                "ホームヘルパー | JAPANESE",
                "介護 | JAPANESE",
                "就学援助 | JAPANESE",
                "国民健康保険 | JAPANESE",
                "怪我 | JAPANESE",
                "LINEで相談できますか | JAPANESE",
                "LGBTQ 相談 | JAPANESE",
                "DV夫 | JAPANESE",
                "NPO法人 | JAPANESE",
                "OD | JAPANESE",
                "asdfghjkl | JAPANESE",
                "119 | JAPANESE",
                "😢 | JAPANESE",
                "I lost my job and cannot pay the rent | ENGLISH",
                "help | ENGLISH",
                "Where can I learn Japanese near ひばりが丘? | ENGLISH",
                "我想学日语 | CHINESE",
                "请问在哪里可以咨询 | CHINESE",
                "我需要找工作 | CHINESE",
                "請問這裡可以說中文嗎 | CHINESE",
                "일본어를 배우고 싶어요 | KOREAN",
                "도와주세요 | KOREAN",
                "Tôi muốn học tiếng Nhật | VIETNAMESE",
                "toi can giup do, khong co tien | VIETNAMESE",
                "मलाई काम चाहिन्छ | NEPALI",
                "Kailangan ko ng tulong sa anak ko | TAGALOG",
                "saan po ang city hall | TAGALOG",
                "Preciso de ajuda com meu filho | PORTUGUESE",
                "não tenho dinheiro | PORTUGUESE",
                "Necesito ayuda con mi hijo | SPANISH",
                "no tengo dinero | SPANISH",
                "ฉันต้องการความช่วยเหลือ | OTHER",
                "Мне нужна помощь | OTHER",
                "ich brauche hilfe | OTHER",
            })
    void aLineOfChatIsEnough(String message, Language language) {
        assertThat(LanguageDetector.detect(message)).isEqualTo(language);
    }

    @Property
    void anyTextHasALanguage(@ForAll String text) {
        assertThatCode(() -> LanguageDetector.detect(text)).doesNotThrowAnyException();
    }
}
