package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.language.Token;
import jp.madoguchi.language.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    private final Synonyms synonyms = new Synonyms(List.of("# 見出し", "", "親、保護者", "払えない、滞納", "ひきこもり、部屋にこもる"));

    @ParameterizedTest
    @ValueSource(strings = {"家賃が払えない", "やちんがはらえなくて", "払えなかった", "家賃滞納"})
    void aLongWordIsFoundBySoundInAnyInflection(String text) {
        assertThat(ideas(text)).containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"親が心配", "保護者です", "ほごしゃです"})
    void aGroupIsOneIdea(String text) {
        assertThat(ideas(text)).contains("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"おやつ", "おやすみ", "いおやま"})
    void aShortWordIsNoPartOfAnother(String text) {
        assertThat(ideas(text)).doesNotContain("3");
    }

    @Test
    void theGroupsThatComeWithTheProgramAreRead() {
        assertThat(ideasOf(Synonyms.packaged(), "部屋から出ない")).isNotEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(ideas("")).isEmpty();
    }

    private Set<String> ideas(String text) {
        return ideasOf(synonyms, text);
    }

    private static Set<String> ideasOf(Synonyms synonyms, String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return synonyms.ideas(tokens, Terms.sound(tokens));
    }
}
