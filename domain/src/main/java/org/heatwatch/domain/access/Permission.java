package org.heatwatch.domain.access;

/** What an account may do at the door of a session bean. Whose record it is, is asked again inside, by relation. */
public enum Permission {
    /** See where one's own account is signed in, end that, change its password and second factor: every role may. */
    KEEP_OWN_ACCOUNT,
    /** List, add and disable accounts. */
    MANAGE_ACCOUNTS,
    /** Look up agencies, people and venues. */
    READ_DIRECTORY,
    /** Add and change agencies, people and venues. */
    EDIT_DIRECTORY,
    /** See trainings: all of them, or with {@link #OWN_TRAININGS_ONLY} those one delivers. */
    READ_TRAININGS,
    /** Narrows every act on trainings to those the account's person delivers. */
    OWN_TRAININGS_ONLY,
    /** Draft, change, publish, close and cancel trainings. */
    PLAN_TRAININGS,
    /** Register people and import rosters. */
    REGISTER_PEOPLE,
    /** Start a roll, mark attendees, close and reopen. */
    TAKE_ATTENDANCE,
    /** Take the hours of attendees out of the product. */
    EXPORT_HOURS,
    /** See what left by mail, to whom, and what didn't. */
    READ_OUTBOX,
    /** Say what letters say. */
    WORD_LETTERS,
    /** See what the nightly audit says. */
    READ_AUDIT,
    /** Answer offers of trainings, and say when one is unavailable: always one's own. */
    KEEP_OWN_CALENDAR,
    /** See what the product does by itself, and whether it does. */
    READ_JOBS
}
