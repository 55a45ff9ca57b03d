package jp.madoguchi.line;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address behind a button that opens a page. */
final class WebLink {
    /** LINE's limit for a URI action, in code units. */
    private static final int LONGEST = 1000;

    private WebLink() {}

    /** Percent-encoded as UTF-8, as LINE asks; empty when LINE would not take it as a page's address. */
    static Optional<URI> of(String address) {
        try {
            URI uri = new URI(new URI(Wording.clean(address).strip()).toASCIIString());
            boolean page = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return page && uri.getHost() != null && uri.toString().length() <= LONGEST
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
