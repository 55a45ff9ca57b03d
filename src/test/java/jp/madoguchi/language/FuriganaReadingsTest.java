package jp.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.knowledge.Knowledge;
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
        Knowledge knowledge = KnowledgeLoader.load(KnowledgeFolder.packaged());
        Map<String, String> readings = new HashMap<>(HardWords.readings());
        readings.put(knowledge.city().name(), knowledge.city().reading());
        knowledge.departments().forEach(department -> readings.put(department.name(), department.reading()));
        knowledge.terms().forEach(term -> readings.put(term.term(), term.reading()));
        knowledge.areas().forEach(area -> {
            readings.put(area.name(), area.reading());
            area.towns().forEach(town -> readings.put(town.name(), town.reading()));
        });
        knowledge.windows().forEach(window -> readings.put(window.name(), window.reading()));
        return new Furigana(readings);
    }
}
