package jp.madoguchi.line;

import java.net.URI;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a phone dials when a number is tapped. */
final class PhoneLink {
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ーｰ]");
    private static final Pattern NUMBER = Pattern.compile("[+#*]?\\d+(?:[-() ]{1,2}\\d+)*");
    /** The longest number there is in the world (E.164). */
    private static final int MOST_DIGITS = 15;

    private PhoneLink() {}

    /**
     * For example {@code tel:0424641311} for 「０４２‐４６４‐１３１１（内線 123）」 and {@code tel:%237119} for 「#7119」:
     * what follows the first number, such as an extension, is not dialled. Empty when the text is not one number that can
     * be dialled; then it can still be read.
     */
    static Optional<URI> of(String written) {
        String plain = HYPHENS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("-");
        Matcher number = NUMBER.matcher(plain);
        if (!number.find()) {
            return Optional.empty();
        }
        String dialled = number.group().replaceAll("[-() ]", "");
        if (dialled.length() < 3 || dialled.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(URI.create("tel:" + dialled.replace("#", "%23")));
    }
}
