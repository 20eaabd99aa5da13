package org.heatwatch.service.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;

/**
 * Who is calling in this request. Nobody, until the room {@code account} has found a live sign-in; work in the background says
 * for whom it acts.
 */
@RequestScoped
public class Caller {

    private static final UUID NOBODY = new UUID(0, 0);

    private SignedIn signedIn;
    private String address = "internal";
    private CommandId running;

    /** From now on the calls of this request are this account's. */
    public void is(SignedIn account, String fromAddress) {
        signedIn = account;
        address = fromAddress;
    }

    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** The account that calls; only behind a door that has let it in. */
    public AccountId account() {
        return signedIn().orElseThrow(AccessDenied::new).account();
    }

    public boolean may(Permission permission) {
        return signedIn != null && signedIn.may(permission);
    }

    public Standing standing() {
        return signedIn().map(SignedIn::standing).orElse(Standing.NONE);
    }

    /** True if the caller sees only the trainings that the account's person delivers. */
    public boolean ownTrainingsOnly() {
        return signedIn == null || signedIn.may(Permission.OWN_TRAININGS_ONLY);
    }

    /** The caller's person as a query's parameter: an id that is nobody's, where the account has no person. */
    public UUID personOrNobody() {
        return signedIn().flatMap(SignedIn::person).map(person -> person.value()).orElse(NOBODY);
    }

    public String address() {
        return address;
    }

    /** True while a command runs: one that it calls in another room is part of it. */
    boolean isRunning(CommandId command) {
        return command.equals(running);
    }

    boolean isRunningAny() {
        return running != null;
    }

    void runs(CommandId command) {
        running = command;
    }
}
