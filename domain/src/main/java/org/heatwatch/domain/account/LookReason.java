package org.heatwatch.domain.account;

/** Why an account needs a {@link SecondLook}. */
public enum LookReason {
    OPENED,
    /** It had been disabled. */
    ENABLED,
    /** Somebody else chose its password. */
    PASSWORD_SET,
    EMAIL_CHANGED,
    FACTOR_TAKEN,
    /** Whoever knew the password set up a second factor. */
    FACTOR_SET,
    /** Its person works for another agency, whose agreement counts from then on. */
    AGENCY_CHANGED
}
