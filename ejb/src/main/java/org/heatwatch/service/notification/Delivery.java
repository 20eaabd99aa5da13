package org.heatwatch.service.notification;

/**
 * What the mail server did with a letter.
 *
 * @param reply its no; empty if it gave none
 */
record Delivery(Fate fate, String reply) {

    enum Fate {
        TAKEN,
        /** For good. */
        REFUSED,
        /** For now. */
        POSTPONED,
        /** It has the whole letter, and did not say whether it takes it. */
        UNANSWERED
    }

    static Delivery without(Fate fate) {
        return new Delivery(fate, "");
    }
}
