package jp.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.knowledge.Wording.Form;
import jp.madoguchi.language.easy.Criterion.Scope;
import jp.madoguchi.language.easy.EasyJapaneseChecker;
import jp.madoguchi.language.easy.Figure;
import jp.madoguchi.language.easy.Grade;
import org.junit.jupiter.api.Test;

/** The packaged texts keep more than {@code knowledge check} asks of a city: not one figure is even yellow. */
class EasyTextsTest {

    private final Knowledge knowledge = KnowledgeLoader.loadUnchecked(KnowledgeFolder.packaged());
    private final EasyJapaneseChecker checker = new EasyJapaneseChecker(knowledge.lexicon());

    @Test
    void everyEasyTextIsGreenByEveryCriterionThatATextAloneCanBeJudgedBy() {
        assertThat(texts().flatMap(this::notGreen)).isEmpty();
    }

    @Test
    void everyKanjiInThemCanBeRead() {
        assertThat(texts().flatMap(wording -> checker.unreadable(wording.text().easy()).stream()))
                .isEmpty();
    }

    private Stream<Wording> texts() {
        return knowledge.wordings().stream().filter(wording -> wording.form() != Form.LABEL);
    }

    private Stream<String> notGreen(Wording wording) {
        List<Figure> figures = checker.check(wording.text().easy()).figures();
        return figures.stream()
                .filter(figure -> figure.criterion().scope() == Scope.TEXT && figure.grade() != Grade.GREEN)
                .map(figure -> wording.origin() + " " + wording.key() + ": " + figure.criterion() + " " + figure.value()
                        + " 「" + wording.text().easy() + "」");
    }
}
