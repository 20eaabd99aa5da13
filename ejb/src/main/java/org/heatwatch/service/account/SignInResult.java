package org.heatwatch.service.account;

import java.io.Serializable;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.SignedIn;

/** What became of an attempt to sign in. */
public sealed interface SignInResult extends Serializable {

    record Entered(SignInId signIn, SignedIn account) implements SignInResult {}

    /** No such name, wrong password, or a disabled account: the answer doesn't say which. */
    record Wrong() implements SignInResult {}

    /** Too many failures for this name or from this address. */
    record Throttled(int minutes) implements SignInResult {}
}
