package jp.madoguchi.console;

import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.handoff.Coordinators;

/** Finds the coordinator behind a session, every time anew: an account that is gone is signed out at once. */
@Singleton
class SignedIn {

    private final Coordinators coordinators;

    SignedIn(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    /**
     * The coordinator who is signed in.
     *
     * @throws AuthorizationException when the account may not be used any more; it leads to the login page
     */
    Coordinator coordinator(Authentication session) {
        return coordinators.byLogin(session.getName()).orElseThrow(() -> new AuthorizationException(null));
    }
}
