package jp.madoguchi.safety;

import java.util.List;
import jp.madoguchi.knowledge.Origin;

/**
 * Turns of phrase that mean the same for every rule: harmless ones (masks), or ones that tell who is writing.
 *
 * @param examples texts in which a pattern must be found
 */
record Phrases(Origin origin, String id, List<Expression> patterns, List<String> examples) {}
