package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an act on agreements or on the confidentiality form. */
public sealed interface AgreementResult extends CommandResult {

    record Saved() implements AgreementResult {}

    /** @param agreement it, as it is kept now */
    record Filed(MouId agreement) implements AgreementResult {}

    record Refused(String key, List<Serializable> arguments) implements AgreementResult, Refusal {}

    /** Somebody changed it since it was read, or published another text; nothing was written. */
    record Stale() implements AgreementResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
