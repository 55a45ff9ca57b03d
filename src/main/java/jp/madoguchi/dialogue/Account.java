package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.language.Language;
import jp.madoguchi.safety.CrisisKind;
import jp.madoguchi.search.Hit;

/** The reasons behind a turn, for coordinators and for measuring: nothing in it is shown to residents. */
public record Account(Language language, Decision decision, Optional<CrisisKind> crisis, List<Hit> hits) {

    /** What the bot decided to do. */
    public enum Decision {
        ANSWER,
        CLARIFY,
        HANDOFF,
        CRISIS,
        SMALLTALK,
        OUT_OF_SCOPE;

        /** The name in the output of {@code ask}, for example {@code out_of_scope}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
