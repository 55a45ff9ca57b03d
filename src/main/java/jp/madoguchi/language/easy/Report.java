package jp.madoguchi.language.easy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the checker says about a text.
 *
 * @param sentences each sentence with its own findings
 * @param figures one for each criterion that could be computed; those without the data they need are left out
 * @param findings what concerns the text as a whole and no sentence alone
 */
public record Report(List<SentenceReport> sentences, List<Figure> figures, List<Finding> findings) {

    /** The worst grade of all figures. */
    public Grade grade() {
        return figures.stream().map(Figure::grade).reduce(Grade.GREEN, Grade::worst);
    }

    public Optional<Figure> figure(Criterion criterion) {
        return figures.stream()
                .filter(figure -> figure.criterion() == criterion)
                .findFirst();
    }

    /** All findings, in the order of the text. */
    public List<Finding> allFindings() {
        return Stream.concat(sentences.stream().flatMap(sentence -> sentence.findings().stream()), findings.stream())
                .toList();
    }
}
