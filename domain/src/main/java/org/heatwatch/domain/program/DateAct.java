package org.heatwatch.domain.program;

/** What became of a date of a cohort. */
public enum DateAct {
    /** Its session is held at another time. */
    MOVED,
    /** Its session isn't held. The others stay on their dates, and the cohort has one less. */
    DROPPED,
    /** The date is left out. What was planned for it is held on the next date, and so on; the cohort gets one more at its end. */
    SHIFTED
}
