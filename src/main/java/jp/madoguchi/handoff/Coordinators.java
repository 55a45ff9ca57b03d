package jp.madoguchi.handoff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The accounts of coordinators. */
@Singleton
@Transactional
public class Coordinators {

    private final CoordinatorRepository accounts;
    private final Passwords passwords;
    private final SandboxAccounts sandbox;
    private final String hashOfNobody;

    Coordinators(CoordinatorRepository accounts, Passwords passwords, SandboxAccounts sandbox) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sandbox = sandbox;
        this.hashOfNobody = passwords.hash("");
    }

    /** The account with this login, if it may be used. */
    public Optional<Coordinator> byLogin(String login) {
        return usable(login).map(CoordinatorRow::toCoordinator);
    }

    /** The account with this login and password. An unknown login takes as long to refuse as a wrong password. */
    public Optional<Coordinator> authenticate(String login, String password) {
        Optional<CoordinatorRow> account = usable(login);
        String hash = account.map(CoordinatorRow::passwordHash).orElse(hashOfNobody);
        boolean right = passwords.matches(password, hash);
        return account.filter(row -> right).map(CoordinatorRow::toCoordinator);
    }

    private Optional<CoordinatorRow> usable(String login) {
        return accounts.byLogin(login).filter(row -> !row.demo() || sandbox.enabled());
    }
}
