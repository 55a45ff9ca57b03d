package jp.madoguchi.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Checks what a single entry cannot know about itself, such as whether what it refers to exists. */
final class Validator {

    private static final List<Check> CHECKS = List.of(
            new IdCheck(),
            new ReferenceCheck(),
            new SourceCheck(),
            new ValidityCheck(),
            new PhoneCheck(),
            new NeedCheck(),
            new TownCheck(),
            new ConsideredCheck(),
            new PlainTextCheck());

    /** It takes Kuromoji to every sentence, which is slow while the program is still warming up. */
    private static final Check EASY_TEXTS = new EasyTextCheck();

    private Validator() {}

    /** Everything that is wrong, in no particular order. */
    static List<Problem> problems(Knowledge knowledge) {
        return problems(knowledge, Stream.concat(CHECKS.stream(), Stream.of(EASY_TEXTS)));
    }

    /** Everything that is wrong apart from easy texts that are too hard. */
    static List<Problem> problemsBesidesEasyTexts(Knowledge knowledge) {
        return problems(knowledge, CHECKS.stream());
    }

    private static List<Problem> problems(Knowledge knowledge, Stream<Check> checks) {
        Findings findings = new Findings(knowledge.folder());
        checks.forEach(check -> check.check(knowledge, findings));
        return findings.problems();
    }
}
