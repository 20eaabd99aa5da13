package org.heatwatch.domain.access;

/** What a field of the youth zone holds. Who sees it follows from it, by relation: {@link Relation#sees}. */
public enum DataClass {
    /** Opaque ids and codes, versions, who changed what when: says nothing of a youth without the rest. */
    REFERENCE,
    /** The design and dates of a program: topics, sessions, seats. */
    PROGRAM,
    /** Name, birth date, and what else says who she is. */
    IDENTITY,
    /** How to reach her. */
    CONTACT,
    /** Where she is: placement, address, pick-up point. */
    LOCATION,
    /** Referral, eligibility, legal status, hearings. */
    LEGAL,
    /** Screening result, history of victimisation. */
    SCREENING,
    /** Enrolment, attendance, completion. */
    PROGRESS,
    /** What somebody wrote in her own words. */
    NOTE
}
