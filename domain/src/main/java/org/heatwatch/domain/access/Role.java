package org.heatwatch.domain.access;

import static org.heatwatch.domain.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Plain roles and what each may do. None of them opens a record of the youth zone by itself: a {@link Relation} must hold as well. */
public enum Role {
    ADMINISTRATOR(EnumSet.of(MANAGE_ACCOUNTS, READ_JOBS, READ_AGREEMENTS, MANAGE_AGREEMENTS, ASSIGN_PROGRAMS, CONFIRM_GRANTS)),
    COORDINATOR(EnumSet.of(READ_DIRECTORY, EDIT_DIRECTORY, READ_TRAININGS, PLAN_TRAININGS, REGISTER_PEOPLE, TAKE_ATTENDANCE, EXPORT_HOURS,
            READ_OUTBOX, WORD_LETTERS, READ_AUDIT, READ_AGREEMENTS, CONFIRM_GRANTS, READ_COHORTS, READ_YOUTH, PLAN_COHORTS, ENROL_YOUTHS,
            TAKE_COHORT_ATTENDANCE, RECORD_SESSIONS, KEEP_LEDGER, KEEP_RIDES, READ_FEEDBACK, GIVE_STATEMENT_LINKS, EXPORT_COHORT_ATTENDANCE,
            PRINT_CERTIFICATES, READ_FIGURES, READ_YOUTH_LOG, BREAK_GLASS)),
    TRAINER(EnumSet.of(READ_TRAININGS, OWN_TRAININGS_ONLY, TAKE_ATTENDANCE, EXPORT_HOURS, KEEP_OWN_CALENDAR)),
    FACILITATOR(EnumSet.of(READ_COHORTS, READ_YOUTH, TAKE_COHORT_ATTENDANCE, RECORD_SESSIONS, WRITE_LEDGER, KEEP_LEDGER, KEEP_RIDES, WRITE_NOTES,
            READ_FEEDBACK, COLLECT_FEEDBACK, GIVE_STATEMENT_LINKS, EXPORT_COHORT_ATTENDANCE, SIGN_OFF_COMPLETION, PRINT_CERTIFICATES, BREAK_GLASS)),
    /** No referral of hers is kept yet: of cohorts and youths she reaches none but by emergency access. */
    COURT_LIAISON(EnumSet.of(READ_COHORTS, READ_YOUTH, BREAK_GLASS)),
    MDT_MEMBER(EnumSet.noneOf(Permission.class)),
    /** Counts that are published, of every program. */
    ANALYST(EnumSet.of(READ_FIGURES));

    private static final Set<Role> OF_YOUTH_ZONE = EnumSet.of(FACILITATOR, COURT_LIAISON, MDT_MEMBER, ANALYST);

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** True if a second person must confirm its grant. */
    public boolean isOfYouthZone() {
        return OF_YOUTH_ZONE.contains(this);
    }

    /** True if one of the roles allows it; one's own account is kept with none as well. A limit holds only while every role that reads trainings has it. */
    public static boolean allow(Set<Role> roles, Permission permission) {
        if (permission == OWN_TRAININGS_ONLY) {
            return roles.stream().noneMatch(role -> role.allows(READ_TRAININGS) && !role.allows(OWN_TRAININGS_ONLY));
        }
        return permission == KEEP_OWN_ACCOUNT || roles.stream().anyMatch(role -> role.allows(permission));
    }
}
