package org.heatwatch.domain.attendance;

/** What can be open for a session of a cohort, in the order in which it is said. */
public enum OpenKind {
    /** A guest speaker was asked and hasn't said that she comes. */
    SPEAKER_UNCONFIRMED(OpenTime.BEFORE),
    SPEAKER_NOT_VETTED(OpenTime.BEFORE),
    /** Nor has she signed the confidentiality form. */
    SPEAKER_NOT_SIGNED(OpenTime.BEFORE),
    /** Rides are asked for and not arranged. */
    RIDES(OpenTime.BEFORE),
    ROLL_NOT_STARTED(OpenTime.AFTER),
    ROLL_NOT_CLOSED(OpenTime.AFTER),
    /** The facilitators' note on the group is missing. */
    NOTE(OpenTime.AFTER),
    /** Nobody has said what was done. */
    DELIVERY(OpenTime.AFTER),
    /** Receipts are missing. */
    RECEIPTS(OpenTime.AFTER);

    private final OpenTime time;

    OpenKind(OpenTime time) {
        this.time = time;
    }

    public OpenTime time() {
        return time;
    }
}
