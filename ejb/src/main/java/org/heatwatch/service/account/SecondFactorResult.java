package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of showing that an app has the secret. */
public sealed interface SecondFactorResult extends CommandResult {

    /** From now on a code is asked for at the sign-in. */
    record Confirmed(RecoveryCodes codes) implements SecondFactorResult {}

    record Refused(String key, List<Serializable> arguments) implements SecondFactorResult, Refusal {}
}
