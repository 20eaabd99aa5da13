package org.heatwatch.domain.account;

/** Where somebody can guess, each counted on its own. */
public enum SignInPath {
    /** A password, at the sign-in or to change it. */
    PASSWORD,
    /** The code of a second factor, or one to recover with. */
    CODE,
    /** Asking for a link by mail: each time counts, since the answer doesn't say whether there is such an account. */
    LINK_ASKED,
    /** A link's token. */
    LINK_USED,
    /** The PIN that ends a kiosk. */
    KIOSK_PIN
}
