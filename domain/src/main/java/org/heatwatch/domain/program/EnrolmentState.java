package org.heatwatch.domain.program;

import java.util.EnumSet;
import java.util.Set;

/** How an enrolment stands. */
public enum EnrolmentState {
    /** Has a seat and has not begun. */
    ENROLLED,
    ACTIVE,
    /** Keeps the seat, and is not there for a time. */
    ON_HOLD,
    COMPLETED,
    WITHDRAWN,
    TRANSFERRED,
    NOT_COMPLETED;

    private static final Set<EnrolmentState> OVER = EnumSet.range(COMPLETED, NOT_COMPLETED);

    /** The states that may follow. */
    public Set<EnrolmentState> next() {
        return switch (this) {
            case ENROLLED -> EnumSet.of(ACTIVE, WITHDRAWN, TRANSFERRED, NOT_COMPLETED);
            case ACTIVE -> EnumSet.of(ON_HOLD, COMPLETED, WITHDRAWN, TRANSFERRED, NOT_COMPLETED);
            case ON_HOLD -> EnumSet.of(ACTIVE, COMPLETED, WITHDRAWN, TRANSFERRED, NOT_COMPLETED);
            case COMPLETED, WITHDRAWN, TRANSFERRED, NOT_COMPLETED -> EnumSet.noneOf(EnrolmentState.class);
        };
    }

    /** True if nothing follows. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Those that take one of the cohort's seats: whoever left before the end has freed hers. */
    public static Set<EnrolmentState> seated() {
        return EnumSet.range(ENROLLED, COMPLETED);
    }
}
