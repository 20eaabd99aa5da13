package org.heatwatch.domain.access;

import java.util.EnumSet;
import java.util.Set;

/** What an account may do at the door of a session bean. Whose record it is, is asked again inside, by relation. */
public enum Permission {
    /** See where one's own account is signed in, end that, change its password and second factor: whoever has an account may. */
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
    READ_JOBS,
    /** See agencies' agreements and who published which confidentiality form. */
    READ_AGREEMENTS,
    /** Keep agencies' agreements and the text of the confidentiality form. */
    MANAGE_AGREEMENTS,
    /** Ask for a coordinator's assignment to a program. */
    ASSIGN_PROGRAMS,
    /** Be the second person whom roles of the youth zone and assignments to programs need. */
    CONFIRM_GRANTS,
    /** See cohorts, their sessions and rosters. */
    READ_COHORTS,
    /** See what is kept about one youth. */
    READ_YOUTH,
    /** Enter cohorts, their sessions and facilitators. */
    PLAN_COHORTS,
    /** Enter youths and enrol them. */
    ENROL_YOUTHS,
    /** Start, mark, close and reopen the roll of a cohort's session, note absences and the group's note. */
    TAKE_COHORT_ATTENDANCE,
    /** Say what a session was about and who speaks at it. */
    RECORD_SESSIONS,
    /** Enter what was given out at a session. */
    WRITE_LEDGER,
    /** See and correct what was given out at sessions, and take it out of the product. */
    KEEP_LEDGER,
    /** See and keep who is driven to a session, and from where. */
    KEEP_RIDES,
    /** Write the group's note of a session, and notes of one's own on a participant; read them. */
    WRITE_NOTES,
    /** See what the feedback on a session comes to, and what came of it. */
    READ_FEEDBACK,
    /** Ask for feedback on a session, read what was written, and say what came of it. */
    COLLECT_FEEDBACK,
    /** Give a youth the link by which she writes what she wants the court to know. */
    GIVE_STATEMENT_LINKS,
    /** Take a cohort's attendance out of the product, by code. */
    EXPORT_COHORT_ATTENDANCE,
    /** Sign off that a participant has completed. */
    SIGN_OFF_COMPLETION,
    /** Take a certificate of completion out of the product, with the name that she is called by. */
    PRINT_CERTIFICATES,
    /** See what is published of programs in counts, and take it out of the product. */
    READ_FIGURES,
    /** See who has looked at which record, and review emergency access. */
    READ_YOUTH_LOG,
    /** Read one youth's record in an emergency. */
    BREAK_GLASS;

    private static final Set<Permission> YOUTH_ZONE = EnumSet.range(READ_COHORTS, BREAK_GLASS);

    /** True if it needs more than a role: second factor, agreement, attestation, and a relation to each record. */
    public boolean isOfYouthZone() {
        return YOUTH_ZONE.contains(this);
    }
}
