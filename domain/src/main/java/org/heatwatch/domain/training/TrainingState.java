package org.heatwatch.domain.training;

/** Where a training stands. */
public enum TrainingState {
    /** Being planned; its trainers are already held. */
    DRAFT,
    /** Agreed: it will take place. */
    PUBLISHED,
    /** Over, and every roll is closed. */
    CLOSED,
    /** It will not take place; its trainers are free. */
    CANCELLED;

    /** True while the plan may change and people may get a place. */
    public boolean isOpen() {
        return this == DRAFT || this == PUBLISHED;
    }
}
