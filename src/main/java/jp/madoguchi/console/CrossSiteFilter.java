package jp.madoguchi.console;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site's page asks for. The session cookie is {@code SameSite=Strict} already; this holds
 * where a browser does not keep to it, and against neighbours under the same domain. Browsers say where a request comes
 * from in {@code Sec-Fetch-Site}, older ones in {@code Origin}.
 */
@ServerFilter("/console/**")
class CrossSiteFilter {

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** The refusal, or nothing to go on. */
    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request.getHeaders())) {
            return null;
        }
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .body("This request comes from another site.");
    }

    private static boolean isOwn(HttpHeaders headers) {
        Optional<String> site = headers.findFirst(FETCH_SITE);
        if (site.isPresent()) {
            return OWN.contains(site.get());
        }
        Optional<String> origin = headers.findFirst(HttpHeaders.ORIGIN);
        return origin.isEmpty() || headers.findFirst(HttpHeaders.HOST).equals(origin.flatMap(CrossSiteFilter::host));
    }

    private static Optional<String> host(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
