package org.heatwatch.domain.training;

/** Why a registration came to be what it is. */
public enum RegistrationCause {
    ROSTER_IMPORTED,
    /** A coordinator registered this one person. */
    COORDINATOR_REGISTERED,
    WALKED_IN,
    /** Came to the door of a full training and was let in all the same. */
    WALKED_IN_OVER_CAPACITY,
    /** The capacity was raised, and the person was next on the waitlist. */
    CAPACITY_RAISED,
    APPROVED,
    NOT_APPROVED,
    COORDINATOR_CANCELLED,
    /** Somebody's registration was cancelled, and the person was next on the waitlist. */
    SEAT_GIVEN_UP,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    /** Nobody answered the offer in time. */
    OFFER_EXPIRED,
    /** Somebody didn't take an offer, and the person was next on the waitlist. */
    OFFER_PASSED_ON
}
