package org.heatwatch.domain.people;

/** A person's profession, and the one an agency mostly employs. */
public enum Discipline {
    LAW_ENFORCEMENT,
    PROSECUTION,
    DEFENCE,
    COURT,
    HEALTH_CARE,
    EDUCATION,
    SOCIAL_SERVICES,
    VICTIM_SERVICES,
    COMMUNITY,
    /** Nobody has said yet: most rosters don't. Never the audience of a training. */
    UNKNOWN
}
