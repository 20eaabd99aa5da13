package org.heatwatch.domain.training;

/** What of a training an act may have changed, but for its sessions, which have a record of their own. */
public enum TrainingField {
    TITLE,
    AUDIENCE,
    CAPACITY,
    OFFER_HOURS,
    APPROVAL,
    HEADCOUNT_ONLY,
    NOTES,
    /** One of those who deliver it, or no more. */
    TRAINER,
    /** None: it was saved as it was. */
    NOTHING
}
