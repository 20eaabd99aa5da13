package org.heatwatch.domain.training;

/** How an assignment of a trainer stands. */
public enum AssignmentState {
    /** She is asked, and her time is held until she answers. */
    OFFERED,
    /** She delivers it: she said so, or a coordinator who knows. */
    ACCEPTED,
    /** She can't, and is free. */
    DECLINED
}
