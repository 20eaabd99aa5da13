package org.heatwatch.service.access;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.access.GrantState;
import org.heatwatch.domain.shared.AccountId;

/**
 * How far a grant is.
 *
 * @param askedByCaller true if the caller asked for it: she may withdraw it and not decide
 * @param forCaller true if it is for the caller: she may not decide
 * @param decider empty if nobody has decided
 * @param decidedAt null if nobody has decided
 * @param ender empty if it wasn't ended
 * @param endedAt null if it wasn't ended
 */
public record GrantSheet(GrantState state, String reason, String asker, Instant askedAt, boolean askedByCaller, boolean forCaller,
        String decider, Instant decidedAt, String ender, Instant endedAt, String endReason, long version) implements Serializable {

    /** @param holder whom it is for */
    public static GrantSheet of(Grant grant, AccountId holder, long version, AccountId caller, String asker, String decider, String ender) {
        return new GrantSheet(grant.state(), grant.reason(), asker, grant.askedAt(), grant.askedBy().equals(caller), holder.equals(caller),
                decider, grant.decidedAt().orElse(null), ender, grant.endedAt().orElse(null), grant.endReason(), version);
    }

    /** True if the caller is the second person that it needs. */
    public boolean isDecidable() {
        return state == GrantState.ASKED && !askedByCaller && !forCaller;
    }
}
