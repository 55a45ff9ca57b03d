package jp.madoguchi.console;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every page of the console tells the browser: run only our own files, show it in no frame, keep no copy. */
@ServerFilter("/console/**")
class ProtectiveHeaders {

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        response.header(
                        "Content-Security-Policy",
                        "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }
}
