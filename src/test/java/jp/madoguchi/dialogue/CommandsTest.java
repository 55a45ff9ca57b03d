package jp.madoguchi.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.knowledge.KnowledgeFolder;
import jp.madoguchi.knowledge.KnowledgeLoader;
import jp.madoguchi.language.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot takes for a button, for small talk or for neither, with the packaged knowledge. */
class CommandsTest {

    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(KnowledgeFolder.packaged());
    private static final Commands COMMANDS = new Commands(KNOWLEDGE.folder());
    private static final Dialogue DIALOGUE = new Dialogue(KNOWLEDGE);
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T10:00:00+09:00[Asia/Tokyo]");

    @ParameterizedTest
    @CsvSource({
        "人に相談する, person",
        "人と話したい, person",
        "オペレーターに代わって, person",
        "いま、人につなぐ, connect-now",
        "やさしい日本語, easy",
        "ふつうの日本語, plain",
        "ちがう, wrong",
        "役に立った, helpful",
        "はい, yes",
        "やめておく, no",
        "どれもちがう, none",
        "ボットに戻る, bot",
    })
    void aWholeMessageStandsForAButton(String message, String action) {
        assertThat(COMMANDS.action(Normalizer.normalize(message)))
                .map(Action::data)
                .contains(action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人と話すのが怖い", "誰かに相談しても聞いてもらえない", "名前で差別された", "だれかがしんぱい", "役に立つことがしたい"})
    void theSameWordsInAStoryDoNot(String message) {
        assertThat(COMMANDS.action(Normalizer.normalize(message))).isEmpty();
        assertThat(COMMANDS.smallTalk(Normalizer.normalize(message))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "職員の方とお話しできますか",
                "担当の人に電話してほしいです",
                "ロボットじゃなくて人間に聞きたい",
                "にんげんに かわって",
                "市の人と直接話がしたいのですが、可能でしょうか",
                "誰でもいいから人出して",
            })
    void aWishForAPersonIsUnderstood(String message) {
        assertThat(decision(message)).isEqualTo(Account.Decision.HANDOFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人と話すのが怖い", "電話で人と話したくない", "職員さんの態度が悪い", "人と話すのが苦手で仕事が続かない"})
    void notWantingToTalkToPeopleIsANeed(String message) {
        assertThat(decision(message)).isEqualTo(Account.Decision.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"困っています", "相談したいことがあるんですが", "どうしたらいいんだろう", "そうだんが あります", "家のことで悩んでいて"})
    void askingForHelpWithoutSayingWithWhatIsAskedBack(String message) {
        assertThat(decision(message)).isEqualTo(Account.Decision.CLARIFY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ご丁寧にありがとうございました、助かります", "あなたのなまえは？", "何歳なの", "どんなことが聞けますか", "ほんま助かったわ、おおきに", "このポンコツ、役に立たないな"})
    void smallTalkGetsAShortAnswer(String message) {
        assertThat(decision(message)).isEqualTo(Account.Decision.SMALLTALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ペットボトルは何曜日に出すの", "戸籍抄本を郵送してほしい", "あさっての天気", "街灯が暗くて切れそう", "野良猫が増えて困る", "おいしい寿司屋さん"})
    void whatIsNotThisProgramsJobIsSaidSo(String message) {
        assertThat(decision(message)).isEqualTo(Account.Decision.OUT_OF_SCOPE);
    }

    private static Account.Decision decision(String message) {
        return DIALOGUE.respond(State.initial(), new Input.Text(message), NOW)
                .account()
                .decision();
    }
}
