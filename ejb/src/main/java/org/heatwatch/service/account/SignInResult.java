package org.heatwatch.service.account;

import java.io.Serializable;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.SignedIn;

/** What became of an attempt to sign in. */
public sealed interface SignInResult extends Serializable {

    record Entered(SignInId signIn, SignedIn account) implements SignInResult {}

    /** The password was right; now the code of the second factor is due. */
    record CodeDue(SignInId signIn) implements SignInResult {}

    /** The password was right, but is too short to be the only factor. */
    record TooShort(int shortest) implements SignInResult {}

    /** No such name, wrong password, a wrong code, or a disabled account: the answer doesn't say which. */
    record Wrong() implements SignInResult {}

    /** No code is due: the password was given too long ago. */
    record Over() implements SignInResult {}

    /** Too many failures for this name or from this address. */
    record Throttled(int minutes) implements SignInResult {}
}
