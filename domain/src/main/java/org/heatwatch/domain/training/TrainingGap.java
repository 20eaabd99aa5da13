package org.heatwatch.domain.training;

/** What a training lacks before it can be published. */
public enum TrainingGap {
    NO_LEAD_TRAINER,
    /** A session has neither venue nor link. */
    NO_PLACE
}
