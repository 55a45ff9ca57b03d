package jp.madoguchi.console;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.handoff.Coordinator;
import jp.madoguchi.handoff.Coordinators;

/** Checks a login and a password. */
@Singleton
class SignIn {

    private final Coordinators coordinators;
    private final LoginThrottle throttle;

    SignIn(Coordinators coordinators, LoginThrottle throttle) {
        this.coordinators = coordinators;
        this.throttle = throttle;
    }

    /** How an attempt to sign in went. */
    sealed interface Result {

        record SignedIn(Coordinator coordinator) implements Result {}

        /** The login or the password is wrong; which of them is not said. */
        record Refused() implements Result {}

        /** Too many wrong passwords; the right one is not looked at either until {@code left} has passed. */
        record HasToWait(Duration left) implements Result {}
    }

    Result attempt(String login, String password) {
        Optional<Duration> wait = throttle.wait(login);
        if (wait.isPresent()) {
            return new Result.HasToWait(wait.get());
        }
        Optional<Coordinator> coordinator = coordinators.authenticate(login, password);
        if (coordinator.isEmpty()) {
            throttle.failed(login);
            return new Result.Refused();
        }
        throttle.succeeded(login);
        return new Result.SignedIn(coordinator.get());
    }
}
