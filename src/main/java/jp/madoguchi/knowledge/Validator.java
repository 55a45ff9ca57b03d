package jp.madoguchi.knowledge;

import java.util.List;

/** Checks what a single entry cannot know about itself, such as whether what it refers to exists. */
final class Validator {

    private static final List<Check> CHECKS = List.of(
            new IdCheck(),
            new ReferenceCheck(),
            new SourceCheck(),
            new PhoneCheck(),
            new NeedCheck(),
            new TownCheck(),
            new FaqCheck(),
            new PlainTextCheck(),
            new EasyTextCheck());

    private Validator() {}

    /** Everything that is wrong, in no particular order. */
    static List<Problem> problems(Knowledge knowledge) {
        Findings findings = new Findings(knowledge.folder());
        CHECKS.forEach(check -> check.check(knowledge, findings));
        return findings.problems();
    }
}
