package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.language.Normalizer;
import jp.madoguchi.search.Finder.Findings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

    private static final double SURE = 0.5;
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.packaged());
    private static final Finder FINDER =
            new Finder(KNOWLEDGE, Map.of("thanks", List.of("ありがとうございました", "助かりました、ありがとう", "どうもありがとう")));

    @ParameterizedTest
    @CsvSource({
        "今月の家賃が払えそうにない, rent-unpaid",
        "やちんがはらえなくて, rent-unpaid",
        "ﾔﾁﾝ払えん, rent-unpaid",
        "就学援助, school-costs",
        "うつっぽくて朝起きられない, depressed",
        "パチンコがやめられない, addiction",
        "夫の暴言と束縛がつらい, partner-violence",
        "生活補語を受けたい, welfare-benefit",
        "息子が部屋から出てこない, hikikomori-family",
    })
    void theNeedIsFoundHoweverItIsWritten(String message, String need) {
        assertThat(find(message).needs()).extracting(Hit::id).first().isEqualTo(need);
    }

    @ParameterizedTest
    @CsvSource({
        "母の介護で仕事を辞めて家賃が払えない, rent-unpaid left-work-for-caring",
        "借金が返せません。あと、父がもの忘れで心配です, debt dementia-suspected",
    })
    void eachOfSeveralNeedsIsFound(String message, String needs) {
        assertThat(find(message).needs()).extracting(Hit::id).contains(needs.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"家賃が払えません。本当に困っています。どうしたらいいですか", "子どもが不登校です。学校に行けません", "介護に疲れました。もう限界です"})
    void severalSentencesAboutOneThingAreOneNeed(String message) {
        assertThat(find(message).needs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "法テラスの電話番号は？, houterasu",
        "シルバー人材センター, silver",
        "のどかの電話番号教えて, nodoka",
        "せいかつサポートそうだんまどぐちは土曜もやってますか, seikatsu-support",
    })
    void aWindowThatIsNamedComesFirst(String message, String window) {
        Hit first = find(message).hits().getFirst();

        assertThat(first.kind()).isEqualTo(Hit.Kind.WINDOW);
        assertThat(first.id()).isEqualTo(window);
    }

    @ParameterizedTest
    @ValueSource(strings = {"子ども食堂を始めたい", "図書館で勉強する場所がほしい", "市役所で言葉が通じない"})
    void aWindowNamedInPassingDoesNot(String message) {
        assertThat(find(message).hits().getFirst().kind()).isEqualTo(Hit.Kind.NEED);
    }

    @Test
    void theNeedOfALongStoryIsFound() {
        String chatter = "私は昔から花が好きで、庭にはいろいろな花を植えています。夫は釣りが好きで休みの日は海に行きます。";
        String story = chatter.repeat(15) + "実は先月から家賃が払えなくなり、大家さんから手紙が来ました。" + chatter.repeat(5);

        assertThat(find(story).needs()).extracting(Hit::id).first().isEqualTo("rent-unpaid");
    }

    @Test
    void aSayingIsTheWholeMessage() {
        Findings thanks = find("とても助かりました、ありがとうございます");
        assertThat(thanks.saying().id()).isEqualTo("thanks");
        assertThat(thanks.saying().score()).isGreaterThan(thanks.best());

        assertThat(find("ありがとうございました。あと家賃が払えません").saying().score()).isZero();
    }

    @Test
    void whatIsNotThisProgramsJobIsKnown() {
        Findings findings = find("粗大ごみの出し方を教えて");

        assertThat(findings.elsewhere().id()).isEqualTo("garbage");
        assertThat(findings.elsewhere().score()).isGreaterThan(findings.best());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "😢", "𠮷", "!?", "ん", "asdfghjkl", "ふにゃらほげ"})
    void nothingIsSureWhenNothingIsSaid(String message) {
        assertThat(find(message).needs()).isEmpty();
        assertThat(find(message).best()).isLessThan(SURE);
    }

    @Property(tries = 300)
    void anyTextIsLookedAtWithScoresFromZeroToOneInOrder(@ForAll @StringLength(max = 400) String text) {
        Findings findings = find(text);

        assertThat(findings.hits()).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
        assertThat(findings.hits())
                .extracting(Hit::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(findings.elsewhere().score()).isBetween(0.0, 1.0);
        assertThat(findings.saying().score()).isBetween(0.0, 1.0);
    }

    @Test
    void theSameMessageFindsTheSame() {
        assertThat(find("母の介護で困っています")).isEqualTo(find("母の介護で困っています"));
    }

    private static Findings find(String message) {
        return FINDER.find(Normalizer.normalize(message), SURE);
    }
}
