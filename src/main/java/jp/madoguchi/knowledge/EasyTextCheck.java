package jp.madoguchi.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.knowledge.Wording.Form;
import jp.madoguchi.language.easy.Criterion;
import jp.madoguchi.language.easy.Criterion.Scope;
import jp.madoguchi.language.easy.EasyJapaneseChecker;
import jp.madoguchi.language.easy.Figure;
import jp.madoguchi.language.easy.Finding;
import jp.madoguchi.language.easy.Grade;
import jp.madoguchi.language.easy.Report;

/**
 * No easy text is too hard by any criterion that can be judged on one text alone, and every kanji in it can be read. A
 * yellow figure is let pass here; {@code easy-japanese report} lists those.
 */
final class EasyTextCheck implements Check {

    /** What a label on a button must keep too. */
    private static final Set<Criterion> OF_LABELS =
            EnumSet.of(Criterion.KANJI_RUN, Criterion.HONORIFICS, Criterion.VAGUE_WORDS, Criterion.NOTATION);

    @Override
    public void check(Knowledge knowledge, Findings findings) {
        EasyJapaneseChecker checker = new EasyJapaneseChecker(knowledge.lexicon());
        knowledge.wordings().forEach(wording -> check(wording, checker, findings));
    }

    private static void check(Wording wording, EasyJapaneseChecker checker, Findings findings) {
        String text = wording.text().easy();
        Report report = checker.check(text);
        report.figures().stream()
                .filter(figure -> figure.grade() == Grade.RED && matters(figure.criterion(), wording.form()))
                .forEach(figure -> add(wording, figure, report, findings));
        checker.unreadable(text).forEach(finding -> add(wording, finding.suggestion(), findings));
    }

    private static boolean matters(Criterion criterion, Form form) {
        return criterion.scope() == Scope.TEXT && (form != Form.LABEL || OF_LABELS.contains(criterion));
    }

    private static void add(Wording wording, Figure figure, Report report, Findings findings) {
        List<Finding> places = report.allFindings().stream()
                .filter(finding -> finding.criterion() == figure.criterion())
                .toList();
        String measured = figure.criterion().title() + " " + shown(figure.value());
        if (places.isEmpty()) {
            add(wording, measured + " (limit " + shown(figure.criterion().red()) + ")", findings);
        }
        places.forEach(
                place -> add(wording, measured + ", 「" + place.excerpt() + "」: " + place.suggestion(), findings));
    }

    private static void add(Wording wording, String reason, Findings findings) {
        findings.add(
                wording.origin(),
                wording.text().easy(),
                "the easy text in '" + wording.key() + "' is too hard: " + reason);
    }

    private static String shown(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format("%.2f", value);
    }
}
