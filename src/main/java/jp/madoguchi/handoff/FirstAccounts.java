package jp.madoguchi.handoff;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that somebody can sign in after the first start: demo accounts in the sandbox, else an administrator. */
@Singleton
class FirstAccounts implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final String ADMINISTRATOR = "admin";
    private static final int PASSWORD_BYTES = 15;

    private final CoordinatorRepository accounts;
    private final Passwords passwords;
    private final SandboxAccounts sandbox;
    private final Clock clock;

    FirstAccounts(CoordinatorRepository accounts, Passwords passwords, SandboxAccounts sandbox, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        createMissing();
    }

    @Transactional
    void createMissing() {
        if (sandbox.enabled()) {
            // Hashing is made slow on purpose, so the one demo password is hashed once.
            String hash = passwords.hash(sandbox.demoPassword());
            createDemo(sandbox.demoLogin(), "相談員 さくら", hash);
            createDemo(sandbox.demoLogin() + "2", "相談員 けやき", hash);
        } else if (accounts.count(false) == 0) {
            createAdministrator();
        }
    }

    private void createDemo(String login, String name, String hash) {
        if (!create(login, name, hash, Role.COORDINATOR, true)) {
            accounts.changeDemoPassword(login, hash);
        }
    }

    private void createAdministrator() {
        String password = randomPassword();
        if (create(ADMINISTRATOR, "管理者", passwords.hash(password), Role.ADMINISTRATOR, false)) {
            LOG.warn("The first account of the console is '{}' with the password {}", ADMINISTRATOR, password);
            LOG.warn("This password is shown only now. Keep it in a safe place.");
        }
    }

    private boolean create(String login, String name, String hash, Role role, boolean demo) {
        return accounts.insertIfAbsent(UUID.randomUUID(), login, name, hash, role, demo, clock.instant()) == 1;
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
