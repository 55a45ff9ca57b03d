package jp.madoguchi.safety;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.knowledge.Origin;
import jp.madoguchi.knowledge.Source;
import jp.madoguchi.safety.Alarm.Certainty;

/**
 * Words that mean a crisis.
 *
 * @param situation the answer of {@code answers.yaml} that fits better than the general one of the kind
 * @param aboutOther whether the words speak of somebody else
 * @param young whether only a child or teenager says it like this
 * @param unless what only looks like it; taken out of the text before the patterns are tried
 * @param examples what must raise an alarm of this kind
 * @param lookalikes what must not
 */
record CrisisRule(
        Origin origin,
        String id,
        CrisisKind kind,
        Certainty certainty,
        Optional<String> situation,
        boolean aboutOther,
        boolean young,
        List<Expression> patterns,
        List<Expression> unless,
        List<String> examples,
        List<String> lookalikes,
        List<Source> sources) {}
