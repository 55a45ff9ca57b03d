package jp.madoguchi.language.easy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.language.Sentences;

/**
 * Says how easy a text is, and what to change. Safe to use from many threads.
 *
 * <p>Example: {@code 申請書をご提出ください。} is told that ご…ください is a form of respect (write 〜してください) and that
 * 提出 has an easier word (出す).
 */
public final class EasyJapaneseChecker {

    private final Lexicon lexicon;
    private final ReadingsCheck readings;

    public EasyJapaneseChecker(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.readings = new ReadingsCheck(lexicon.readings());
    }

    /** Checks a text by itself. */
    public Report check(String text) {
        return check(text, Optional.empty());
    }

    /** Checks a text, and also whether it still says what the plain one says. */
    public Report check(String text, String plain) {
        return check(text, Optional.of(plain));
    }

    /** Words whose reading the program cannot add by itself; the author must write it behind the word. */
    public List<Finding> unreadable(String text) {
        return readings.unreadable(text);
    }

    private Report check(String text, Optional<String> plain) {
        BareText source = BareText.of(text);
        List<Sentence> sentences = Sentences.spans(source.text()).stream()
                .map(span -> Sentence.of(source, span.start(), span.end(), lexicon))
                .toList();
        List<SentenceReport> reports = sentences.stream().map(this::report).toList();
        Summary summary = new Summary(sentences, reports, lexicon.vocabulary());
        summary.readings(ReadingsCheck.applies(text) ? Optional.of(readings.check(text)) : Optional.empty());
        summary.terms(Terms.check(source, lexicon.terms()));
        summary.answer(lexicon.names());
        plain.ifPresent(other -> summary.faithfulness(
                Faithfulness.namesKept(other, text, lexicon.names()), Faithfulness.changes(other, text)));
        return new Report(reports, summary.figures(), summary.findings());
    }

    private SentenceReport report(Sentence sentence) {
        List<Finding> findings = new ArrayList<>(Lengths.findings(sentence, Counts.of(sentence, List.of())));
        Stream.of(
                        KanjiRuns.findings(sentence),
                        Words.findings(sentence, lexicon.vocabulary()),
                        Phrases.findings(sentence),
                        PassiveAndCausative.findings(sentence),
                        Endings.findings(sentence),
                        Enumerations.findings(sentence))
                .flatMap(found -> found)
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(Finding::start));
        return Counts.of(sentence, List.copyOf(findings));
    }
}
