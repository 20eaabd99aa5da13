package org.heatwatch.domain.attendance;

/** How a mark came to be. */
public enum MarkSource {
    /** One tap in the row. */
    TAP,
    /** The tap before it was taken back. */
    UNDO,
    /** Somebody saw two values and chose one. */
    CONFLICT_RESOLVED,
    /** "Mark the rest present". */
    REST_PRESENT,
    /** Added at the door. */
    WALK_IN,
    /** Read from the signed sheet. */
    PAPER,
    /** By the attendee herself, on a tablet at the door. */
    KIOSK,
    /** By itself, when the roll was begun or the rest marked: an episode of hers covers the day. */
    EPISODE
}
