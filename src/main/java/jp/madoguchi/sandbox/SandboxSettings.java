package jp.madoguchi.sandbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Optional;

/**
 * What can be set about the sandbox, under {@code madoguchi.sandbox}.
 *
 * @param accountName what the chat page calls the account
 * @param webhookUrl where webhooks go; by default to this server's own {@code /line/webhook}
 * @param monthlyLimit how many pushes a month the account's plan allows
 * @param demoLogin the console login that the page shows
 * @param demoPassword the password that goes with it
 */
@SandboxOnly
@ConfigurationProperties("madoguchi.sandbox")
public record SandboxSettings(
        @Bindable(defaultValue = "まちの相談窓口") String accountName,
        Optional<URI> webhookUrl,
        @Bindable(defaultValue = "5000") int monthlyLimit,
        @Bindable(defaultValue = "soudan") String demoLogin,
        @Bindable(defaultValue = "madoguchi-demo") String demoPassword) {}
