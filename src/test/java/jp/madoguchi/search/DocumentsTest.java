package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.search.Documents.Entry;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Documents DOCUMENTS = new Documents(List.of(
            new Entry("住民票の写しはどこで取れますか。", "市民課の窓口で交付しています。"),
            new Entry("粗大ごみを出すにはどうすればよいですか。", "受付センターに申し込んでください。"),
            new Entry("図書館の利用カードを作りたい。", "カウンターへお越しください。住民票は要りません。"),
            new Entry("水道を使い始めるときの手続きは何ですか。", "お客さまセンターへ申し込んでください。")));

    @Test
    void findsTheDocumentThatAnswers() {
        assertThat(DOCUMENTS.best("住民票がほしい", 4)).startsWith(0);
    }

    @Test
    void findsByTheSoundWhenOnlyHiraganaIsWritten() {
        assertThat(DOCUMENTS.best("そだいごみを だしたい", 4)).startsWith(1);
    }

    @Test
    void findsWhatIsSaidInOtherWords() {
        assertThat(DOCUMENTS.best("ソファーを捨てたい", 4)).startsWith(1);
    }

    @Test
    void findsDespiteHalfWidthLetters() {
        assertThat(DOCUMENTS.best("図書館のｶｰﾄﾞ", 4)).startsWith(2);
    }

    @Test
    void givesNoMoreThanWasAskedFor() {
        assertThat(DOCUMENTS.best("手続きと申し込みの窓口", 2)).hasSize(2);
    }

    @Test
    void leavesOutWhatSharesNothing() {
        assertThat(DOCUMENTS.best("xyz", 4)).isEmpty();
        assertThat(DOCUMENTS.best("", 4)).isEmpty();
        assertThat(DOCUMENTS.best("😢", 4)).isEmpty();
    }

    @Test
    void aLongStoryIsNoErrorAndStillFound() {
        String story = "昨日は天気がよくて散歩に出ました。孫も来て楽しかったです。".repeat(60) + "実は粗大ごみを捨てたくて困っています。";

        assertThat(DOCUMENTS.best(story, 4)).startsWith(1);
        assertThat(DOCUMENTS.best("あいうえおかきくけこ".repeat(500), 4)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void nothingIsFoundAmongNothing() {
        assertThat(new Documents(List.of()).best("住民票", 3)).isEmpty();
        assertThat(new Documents(List.of(new Entry("", ""))).best("住民票", 3)).isEmpty();
    }

    @Test
    void placesStayThoseOfTheGivenOrderInALargeCollection() {
        List<Entry> entries = IntStream.range(0, 5_000)
                .mapToObj(number -> new Entry("見本" + number + "番の案内", "答え"))
                .toList();

        Documents documents = new Documents(entries);

        assertThat(documents.best("見本4321番の案内", 1)).containsExactly(4321);
    }

    @Test
    void theSameDocumentsTieInTheirOrder() {
        Documents same = new Documents(Collections.nCopies(5, new Entry("住民票", "市民課")));

        assertThat(same.best("住民票", 3)).containsExactly(0, 1, 2);
    }
}
