package org.heatwatch.domain.training;

/** A person's standing on a training. */
public enum RegistrationState {
    /** Waits for a coordinator's word, where the training asks for it. */
    TO_BE_APPROVED,
    /** Has a seat. */
    REGISTERED,
    /** A seat is held for her until she answers, or the time of the offer is over. */
    OFFERED,
    /** Waits for one, in the order of the places. */
    WAITLISTED,
    /** Gave it up, declined it, let the offer pass, or wasn't approved. She comes back only by being registered anew. */
    CANCELLED;

    /** True if nobody else can have the seat. */
    public boolean holdsSeat() {
        return this == REGISTERED || this == OFFERED;
    }
}
