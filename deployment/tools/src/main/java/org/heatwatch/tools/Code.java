package org.heatwatch.tools;

import java.time.Clock;
import java.util.Locale;
import org.heatwatch.domain.account.TotpSecret;

/** Says what an authenticator app shows now for a key, to try the demo without one. Exits with 2 if it is no key. */
public final class Code {

    private Code() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(TotpSecret.of(String.join("", arguments).toUpperCase(Locale.ROOT)).code(Clock.systemUTC().instant()));
        } catch (IllegalArgumentException noKey) {
            System.err.println("Name the key that stands beside the account: deployment/code KEY");
            System.exit(2);
        }
    }
}
