package jp.madoguchi.handoff;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Whether this is a sandbox, and the accounts that sign in to it.
 *
 * @param enabled without it there are no demo accounts, and existing ones are refused
 * @param demoLogin the login of the first demo account; the second one's has a 2 behind it
 */
@ConfigurationProperties("madoguchi.sandbox")
record SandboxAccounts(
        @Bindable(defaultValue = "false") boolean enabled,
        @Bindable(defaultValue = "soudan") String demoLogin,
        @Bindable(defaultValue = "madoguchi-demo") String demoPassword) {}
