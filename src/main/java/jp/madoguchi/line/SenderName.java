package jp.madoguchi.line;

import com.linecorp.bot.messaging.model.Sender;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name over a coordinator's message, so that nobody takes a human for the bot or the other way round. */
final class SenderName {
    /** LINE's limit, which it counts in an unstated unit; code units are the strictest. */
    static final int UNITS = 20;

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("line|ｌｉｎｅ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SenderName() {}

    /** Empty when nothing of the name is left after taking out 「LINE」, which LINE does not allow. */
    static Optional<Sender> of(String name) {
        String allowed = Wording.clean(name);
        while (NOT_ALLOWED.matcher(allowed).find()) {
            allowed = NOT_ALLOWED.matcher(allowed).replaceAll("");
        }
        return Optional.of(allowed.strip())
                .filter(Wording::isVisible)
                .map(shown -> new Sender(Graphemes.cut(shown, UNITS, UNITS), null));
    }
}
