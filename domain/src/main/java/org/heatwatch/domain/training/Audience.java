package org.heatwatch.domain.training;

/** Whom a training is for: the people of one discipline, or a mixed audience. */
public enum Audience {
    LAW_ENFORCEMENT,
    PROSECUTION,
    DEFENCE,
    COURT,
    HEALTH_CARE,
    EDUCATION,
    SOCIAL_SERVICES,
    VICTIM_SERVICES,
    COMMUNITY,
    MIXED
}
