package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the lists in {@code src/test/resources/knowledge/faq}, laid over the tiny knowledge. */
class FaqFilesTest {

    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(Fixtures.tinyWith(Fixtures.folder("faq")));

    @Test
    void readsWhatASpreadsheetSaves() {
        assertThat(KNOWLEDGE.faqs())
                .startsWith(
                        new Faq(new Origin("faq/bom.csv", 2), "駐輪場はどこですか", "駅の北口にあります。", List.of("main")),
                        new Faq(
                                new Origin("faq/bom.csv", 3),
                                "「ごみ」は、\nいつ出しますか",
                                "月曜日です。\n\"燃えるごみ\"は木曜日も出せます。",
                                List.of("listening", "main")),
                        new Faq(new Origin("faq/bom.csv", 7), "住民票はどこで取れますか", "市民課です。", List.of()));
    }

    @Test
    void columnsMayStandInAnyOrderAndTheWindowMayBeMissing() {
        assertThat(KNOWLEDGE.faqs().stream().map(Faq::question)).endsWith("プールはいつ開きますか", "図書館は何時までですか");
    }

    @Test
    void anEntryIsFoundByItsFileAndLine() {
        assertThat(KNOWLEDGE.faq("faq/other-order.csv:2").map(Faq::answer)).contains("五月に開きます。");
    }

    @Test
    void aCityWithoutListsHasNone() {
        assertThat(KnowledgeLoader.load(KnowledgeFolder.at(Fixtures.tiny())).faqs())
                .isEmpty();
    }
}
