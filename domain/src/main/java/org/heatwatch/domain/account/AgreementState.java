package org.heatwatch.domain.account;

import java.time.Duration;
import java.time.Instant;

/** Whether an agreement holds. */
public enum AgreementState {
    NOT_BEGUN,
    HOLDS,
    /** It holds, and no longer than {@link #SOON}. */
    ENDS_SOON,
    ENDED;

    public static final Duration SOON = Duration.ofDays(60);

    /**
     * @param opensAt from then on it holds
     * @param endsAt from then on it doesn't
     */
    public static AgreementState at(Instant now, Instant opensAt, Instant endsAt) {
        if (!now.isBefore(endsAt)) {
            return ENDED;
        }
        if (now.isBefore(opensAt)) {
            return NOT_BEGUN;
        }
        return now.plus(SOON).isBefore(endsAt) ? HOLDS : ENDS_SOON;
    }

    /** True while it opens the youth zone to the agency's people. */
    public boolean holds() {
        return this == HOLDS || this == ENDS_SOON;
    }
}
