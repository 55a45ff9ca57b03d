package jp.madoguchi.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes the SDK's client fit for production. */
@Factory
final class MessagingClientFactory {

    /**
     * The SDK's client. Its own logger stays out, since that one writes the channel token and every text; and as many
     * requests may be under way as the {@link SendLoop} starts, where the SDK's default of five would let a few slow ones
     * hold up everybody.
     */
    @Singleton
    MessagingApiClient messagingApiClient(LineSettings settings) {
        return MessagingApiClient.builder(settings.channelToken())
                .apiEndPoint(settings.apiBase())
                .connectTimeout(settings.timeout())
                .writeTimeout(settings.timeout())
                .readTimeout(settings.timeout())
                .maxRequests(SendLoop.AT_ONCE)
                .maxRequestsPerHost(SendLoop.AT_ONCE)
                .usingDefaultLogger(false)
                .addInterceptor(new SendOnce())
                .build();
    }
}
