package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.knowledge.Term;
import jp.madoguchi.knowledge.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.packaged());
    private static final Directory DIRECTORY = new Directory(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource({
        "8050問題, 8050問題",
        "8050もんだい, 8050問題",
        "ｱｳﾄﾘｰﾁ, アウトリーチ",
        "あうとりーち, アウトリーチ",
        "アウトリイチ, アウトリーチ",
        "民生委員, 民生委員・児童委員",
        "みんせいいん, 民生委員・児童委員",
        "DV, ドメスティック・バイオレンス（DV）",
        "ちいきほうかつしえんせんたー, 地域包括支援センター",
    })
    void aTermIsKnownByItsWritingItsSoundAndWithASlip(String name, String term) {
        assertThat(DIRECTORY.find(name).flatMap(Directory.Named::term))
                .map(Term::term)
                .contains(term);
    }

    @ParameterizedTest
    @CsvSource({
        "えぽっく, 基幹相談支援センターえぽっく",
        "ボラセン, ボランティア・市民活動センター",
        "住居確保給付金, 住居確保給付金",
    })
    void theWindowOfThatNameComesWithIt(String name, String window) {
        assertThat(DIRECTORY.find(name).flatMap(Directory.Named::window))
                .map(Window::name)
                .contains(window);
    }

    @ParameterizedTest
    @ValueSource(strings = {"宇宙", "それ", "家賃", "母の介護", "?"})
    void whatHasNoEntryIsNotFound(String name) {
        assertThat(DIRECTORY.find(name)).isEmpty();
    }

    @Test
    void everyTermOfTheGlossaryIsFoundByItsWritingAndItsReading() {
        assertThat(KNOWLEDGE.terms()).allSatisfy(term -> {
            assertThat(DIRECTORY.find(term.term()).flatMap(Directory.Named::term))
                    .contains(term);
            assertThat(DIRECTORY.find(term.reading()).flatMap(Directory.Named::term))
                    .contains(term);
        });
    }

    @Test
    void everythingThatIsOnlyConsideredIsFoundAsThat() {
        assertThat(KNOWLEDGE.considered())
                .allSatisfy(entry -> assertThat(DIRECTORY.find(entry.name()).flatMap(Directory.Named::considered))
                        .contains(entry));
    }
}
