package jp.madoguchi.language.easy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EasyJapaneseCheckerTest {

    private static final Lexicon LEXICON = Lexicon.of(
            List.of("民生委員・児童委員", "重層的支援会議", "コミュニティセンター", "みほん市"),
            Map.of("ひきこもり", "長く 家に いる ことです。"),
            Map.of("みほん市", "みほんし", "保谷", "ほうや"));

    private static final EasyJapaneseChecker CHECKER = new EasyJapaneseChecker(LEXICON);

    @ParameterizedTest
    @CsvFileSource(resources = "/language/easy/findings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void saysWhatIsHardAndWhere(String text, Criterion criterion, String excerpt) {
        assertThat(CHECKER.check(text).allFindings())
                .filteredOn(finding -> finding.criterion() == criterion)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo(finding.excerpt()))
                .anySatisfy(finding -> assertThat(finding.excerpt()).isEqualTo(excerpt));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/language/easy/look-alikes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void letsPassWhatOnlyLooksHard(String text, Criterion criterion) {
        assertThat(CHECKER.check(text).allFindings())
                .filteredOn(finding -> finding.criterion() == criterion)
                .isEmpty();
    }

    @Test
    void countsWithoutReadingsAndSpaces() {
        SentenceReport sentence =
                CHECKER.check("困(こま)った とき、市役所(しやくしょ)に 来(き)てください。").sentences().getFirst();

        assertThat(sentence.text()).isEqualTo("困ったとき、市役所に来てください。");
        assertThat(sentence.characters()).isEqualTo(17);
        assertThat(sentence.morae()).isEqualTo(17);
        assertThat(sentence.kanji()).isEqualTo(5);
        assertThat(sentence.commas()).isEqualTo(1);
        assertThat(sentence.verbs()).isEqualTo(2);
        assertThat(sentence.longestKanjiRun()).isEqualTo(3);
    }

    @Test
    void theMedianOfTheBeatsIsGreenUpTo24AndRedBeyond30() {
        assertThat(grade("あ".repeat(22) + "です。", Criterion.MORAE)).isEqualTo(Grade.GREEN);
        assertThat(grade("あ".repeat(23) + "です。", Criterion.MORAE)).isEqualTo(Grade.YELLOW);
        assertThat(grade("あ".repeat(28) + "です。", Criterion.MORAE)).isEqualTo(Grade.YELLOW);
        assertThat(grade("あ".repeat(29) + "です。", Criterion.MORAE)).isEqualTo(Grade.RED);
        assertThat(grade("あ".repeat(38) + "です。", Criterion.VERY_LONG_SENTENCES)).isEqualTo(Grade.RED);
    }

    @Test
    void tooManyKanjiInOneSentenceAreToldEvenInNames() {
        assertThat(grade("民生委員・児童委員は市内全域担当者会議です。", Criterion.MANY_KANJI)).isEqualTo(Grade.RED);
    }

    @Test
    void readingsAreCheckedOnlyWhereATextGivesThem() {
        assertThat(CHECKER.check("今日は 休みです。").figure(Criterion.READINGS_GIVEN)).isEmpty();

        Report report = CHECKER.check("今日(きょう)は 学校(がこう)を 休みます。");

        assertThat(report.figure(Criterion.READINGS_GIVEN))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isCloseTo(2 / 3.0, within(0.001)));
        assertThat(report.allFindings())
                .filteredOn(finding -> finding.criterion() == Criterion.READINGS_WRONG)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).contains("がっこう"));
    }

    @Test
    void aNameKeepsItsStoredReading() {
        assertThat(grade("みほん市(し)です。", Criterion.READINGS_WRONG)).isEqualTo(Grade.GREEN);
        assertThat(grade("保谷(ほや)です。", Criterion.READINGS_WRONG)).isEqualTo(Grade.RED);
    }

    @Test
    void aTermIsExplainedWhereItIsFirstUsed() {
        assertThat(grade("ひきこもりの 相談です。", Criterion.TERMS_EXPLAINED)).isEqualTo(Grade.RED);
        assertThat(grade("ひきこもり（家に いる こと）の 相談です。 ひきこもりの 家族も 来てください。", Criterion.TERMS_EXPLAINED))
                .isEqualTo(Grade.GREEN);
    }

    @Test
    void theFirstSentenceSaysWhereToTurnOrWhatToDo() {
        assertThat(grade("みほん市です。", Criterion.ANSWER_FIRST)).isEqualTo(Grade.GREEN);
        assertThat(grade("電話してください。", Criterion.ANSWER_FIRST)).isEqualTo(Grade.GREEN);
        assertThat(grade("とても いい 天気です。", Criterion.ANSWER_FIRST)).isEqualTo(Grade.RED);
    }

    @Test
    void whatThePlainTextSaysIsStillSaid() {
        String plain = "みほん市の制度です。18歳まで、17:00まで使えます。拡大は検討中です。";

        assertThat(changes(plain, "みほん市が 助けます。 18歳まで 使えます。 午後5時までです。 ほかは 考えて います。"))
                .isEmpty();
        assertThat(changes(plain, "みほん市が 助けます。 20歳まで 使えます。 午後5時までです。")).containsExactlyInAnyOrder("18", "20", "検討");
        assertThat(CHECKER.check("市が 助けます。", plain).figure(Criterion.OFFICIAL_NAMES))
                .hasValueSatisfying(figure -> assertThat(figure.grade()).isEqualTo(Grade.RED));
    }

    @Test
    void wordsAreJudgedByTheOperatorsListOnly() {
        Vocabulary list =
                Vocabulary.read(Stream.of("surface\treading\tlevel", "市\tし\tN3", "話す\tはなす\tN5", "子供\tこども\tN5"));
        EasyJapaneseChecker checker = new EasyJapaneseChecker(LEXICON.with(list));

        Report report = checker.check("子どもが 話せます。 市の 制度です。");

        assertThat(CHECKER.check("市の 制度です。").figure(Criterion.BEGINNER_WORDS)).isEmpty();
        assertThat(report.figure(Criterion.BEGINNER_WORDS))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualTo(0.5));
        assertThat(report.figure(Criterion.COMMON_WORDS))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualTo(0.75));
    }

    @Property
    void anyTextIsCheckedAndEveryFindingPointsIntoIt(@ForAll @StringLength(max = 120) String text) {
        assertThat(CHECKER.check(text).allFindings()).allSatisfy(finding -> {
            assertThat(finding.start()).isBetween(0, text.length());
            assertThat(finding.end()).isBetween(finding.start(), text.length());
        });
    }

    private static Grade grade(String text, Criterion criterion) {
        return CHECKER.check(text).figure(criterion).orElseThrow().grade();
    }

    private static List<String> changes(String plain, String easy) {
        return CHECKER.check(easy, plain).allFindings().stream()
                .filter(finding -> finding.criterion() == Criterion.FACTS_KEPT)
                .map(Finding::excerpt)
                .toList();
    }
}
