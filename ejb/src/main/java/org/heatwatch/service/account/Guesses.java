package org.heatwatch.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.heatwatch.domain.account.SignInPath;
import org.heatwatch.service.access.OpenToAll;

/** Counts the guesses at secrets that other rooms keep, as those at passwords are counted. */
@Stateless
public class Guesses {

    private final Attempts attempts;

    protected Guesses() {
        this(null);
    }

    @Inject
    Guesses(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * For how many minutes the path may be closed; empty if it is open. Until the transaction ends nobody else guesses there.
     *
     * @param name of what is guessed at
     */
    @OpenToAll(because = "whoever guesses isn't signed in")
    public OptionalInt closedFor(SignInPath path, String name, String address) {
        return attempts.isClosedInTurn(path, name, address) ? OptionalInt.of(Attempts.MINUTES) : OptionalInt.empty();
    }

    /** One more was wrong. */
    @OpenToAll(because = "whoever guesses isn't signed in")
    public void wrong(SignInPath path, String name, String address) {
        attempts.failed(path, name, address);
    }
}
