package org.heatwatch.domain.attendance;

/** What a participant did in place of a session that she missed. */
public enum MakeUpKind {
    /** Work on the same topic, on paper or on a screen. */
    WORK_ON_THE_TOPIC,
    /** The topic with a facilitator, the two of them. */
    ONE_TO_ONE,
    /** A session on the same topic somewhere else. */
    ANOTHER_SESSION
}
