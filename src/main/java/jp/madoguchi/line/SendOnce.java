package jp.madoguchi.line;

import com.linecorp.bot.client.base.http.HttpChain;
import com.linecorp.bot.client.base.http.HttpInterceptor;
import com.linecorp.bot.client.base.http.HttpRequest.HttpRequestBuilder;
import com.linecorp.bot.client.base.http.HttpResponse;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request leave at most once, and tells whether it left.
 *
 * <p>OkHttp silently sends a request again when a kept connection breaks while it waits for the answer. LINE may have
 * acted on the first: the second would then be refused as {@code Invalid reply token}, we would push, and the person would
 * read the answer twice. A one-shot body forbids the second attempt; other addresses of the host are still tried as long
 * as nothing was sent.
 */
final class SendOnce implements HttpInterceptor {

    @Override
    public HttpResponse intercept(HttpChain chain) throws IOException {
        Request request = chain.request().toOkHttpRequest();
        RequestBody body = request.body();
        if (body == null) {
            return chain.proceed(chain.request());
        }
        OneShot oneShot = new OneShot(body);
        try {
            return chain.proceed(
                    new HttpRequestBuilder(request.newBuilder().method(request.method(), oneShot)).build());
        } catch (IOException failure) {
            throw oneShot.started ? failure : new NotSentException(failure);
        }
    }

    private static final class OneShot extends RequestBody {
        private final RequestBody body;
        private volatile boolean started;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            started = true;
            body.writeTo(sink);
        }
    }
}
