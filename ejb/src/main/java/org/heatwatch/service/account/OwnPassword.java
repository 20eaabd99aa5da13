package org.heatwatch.service.account;

import static org.heatwatch.domain.account.SignInPath.PASSWORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.service.access.Caller;

/** Asks whoever is signed in for her password once more: somebody else may sit there. Guesses count as those of the sign-in do. */
@ApplicationScoped
class OwnPassword {

    private final Passwords passwords;
    private final Attempts attempts;
    private final Caller caller;

    protected OwnPassword() {
        this(null, null, null);
    }

    @Inject
    OwnPassword(Passwords passwords, Attempts attempts, Caller caller) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.caller = caller;
    }

    /** Why not; empty if the password is hers. */
    Optional<AccountResult> refused(Account account, NewPassword given) {
        String name = Attempts.name(account.username());
        if (attempts.isClosedInTurn(PASSWORD, name, caller.address())) {
            return Optional.of(new AccountResult.Refused("account.current-throttled", List.of(Attempts.MINUTES)));
        }
        if (passwords.matches(given.text(), account.passwordHash())) {
            return Optional.empty();
        }
        attempts.failed(PASSWORD, name, caller.address());
        return Optional.of(new AccountResult.Refused("account.current-wrong", List.of()));
    }
}
