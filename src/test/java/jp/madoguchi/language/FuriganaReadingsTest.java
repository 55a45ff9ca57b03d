package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Readings as a native reader gives them: this city's names, and words that dictionaries read wrongly. */
class FuriganaReadingsTest {

    private static final Furigana FURIGANA = furigana();

    @ParameterizedTest
    @CsvFileSource(resources = "/language/readings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsAsANativeReaderDoes(String written, String read) {
        assertThat(FURIGANA.annotate(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/readings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void addsNothingASecondTime(String written, String read) {
        assertThat(FURIGANA.annotate(read)).isEqualTo(read);
    }

    private static Furigana furigana() {
        return new Furigana(KnowledgeLoader.load(KnowledgeFolder.packaged()).readings());
    }
}
