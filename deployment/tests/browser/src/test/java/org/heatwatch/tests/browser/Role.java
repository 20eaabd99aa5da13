package org.heatwatch.tests.browser;

/** As whom a test uses the product. */
enum Role {
    /** Signed out. */
    NOBODY,
    ADMINISTRATOR,
    COORDINATOR,
    TRAINER,
    FACILITATOR,
    COURT_LIAISON,
    MDT_MEMBER,
    ANALYST
}
