package jp.madoguchi.language.easy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import jp.madoguchi.language.easy.Vocabulary.Level;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aWordThatStandsThereTwiceCountsAsTheEasierOne() {
        Vocabulary list = Vocabulary.read(Stream.of("生\tなま\tN3", "生\tせい\tN1"));

        assertThat(list.level("生")).contains(Level.N3);
        assertThat(list.level("せい")).contains(Level.N1);
    }

    @Test
    void headingsBlankLinesAndFurtherColumnsAreSkipped() {
        Vocabulary list = Vocabulary.read(Stream.of("surface\treading\tlevel\tlist", "", "会う\tあう\tN5\tmine"));

        assertThat(list.level("会う")).contains(Level.N5);
        assertThat(list.level("surface")).isEmpty();
    }

    @Test
    void aLineThatIsNoWordIsNamed() {
        assertThatThrownBy(() -> Vocabulary.read(Stream.of("会う\tあう\tN5", "青\tあお\tN9")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("surface, reading and level");
    }
}
