package jp.madoguchi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import jp.madoguchi.search.Thoughts.Thought;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ThoughtsTest {

    private static final String STORY = "こんにちは。私は市内に三十年住んでいます。若いころは和菓子屋で働いていて、毎朝早く起きるのが得意でした。"
            + "夫は山が好きで、週末になると仲間と出かけていきます。庭には朝顔が咲いていて、毎年たねを近所の人に分けています。"
            + "実は先月から夫の物忘れが急にひどくなって、夜中に何度も起こされるので困っています。孫は来年小学校に入ります。"
            + "とりとめのない話になってしまいましたね。";

    @Test
    void aShortMessageIsLookedAtAsAWholeFirst() {
        assertThat(Thoughts.of("家賃が払えない").getFirst()).isEqualTo(new Thought("家賃が払えない", 1));
    }

    @Test
    void eachSentenceCountsALittleLess() {
        assertThat(Thoughts.of("父の介護が大変です。家賃も払えません"))
                .extracting(Thought::text)
                .containsExactly("父の介護が大変です。家賃も払えません", "父の介護が大変です", "家賃も払えません");
        assertThat(Thoughts.of("父の介護が大変です。家賃も払えません"))
                .extracting(Thought::weight)
                .containsExactly(1.0, 0.75, 0.75);
    }

    @Test
    void aSentenceThatOnlyAsksIsNoThought() {
        assertThat(Thoughts.of("父の介護が大変です。どうしたらいいですか"))
                .extracting(Thought::text)
                .doesNotContain("どうしたらいいですか");
    }

    @Test
    void inAStoryTheSentenceThatComesToThePointCountsMost() {
        List<Thought> thoughts = Thoughts.of(STORY);

        assertThat(thoughts.stream()
                        .filter(thought -> !thought.text().contains("。"))
                        .max(Comparator.comparingDouble(Thought::weight))
                        .orElseThrow()
                        .text())
                .startsWith("実は先月から");
        assertThat(Thoughts.gist(STORY)).startsWith("実は先月から").doesNotContain("朝顔");
    }

    @Test
    void aStoryIsAlsoLookedAtAsAWhole() {
        assertThat(Thoughts.of(STORY))
                .anySatisfy(thought -> assertThat(thought.text()).contains("実は先月から", "朝顔"));
    }

    @Test
    void textWithoutFullStopsIsCut() {
        assertThat(Thoughts.of("あ".repeat(5000)))
                .filteredOn(thought -> !thought.text().contains("。"))
                .allSatisfy(thought -> assertThat(thought.text()).hasSizeLessThanOrEqualTo(200));
    }

    @Property
    void anyTextCanBeTakenApart(@ForAll String text) {
        assertThat(Thoughts.of(text))
                .allSatisfy(thought -> assertThat(thought.weight()).isBetween(0.0, 1.0));
    }
}
