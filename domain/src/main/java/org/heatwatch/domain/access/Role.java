package org.heatwatch.domain.access;

import static org.heatwatch.domain.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Plain roles and what each may do. None of them opens a record of the youth zone. */
public enum Role {
    ADMINISTRATOR(EnumSet.of(MANAGE_ACCOUNTS, READ_JOBS)),
    COORDINATOR(EnumSet.of(READ_DIRECTORY, EDIT_DIRECTORY, READ_TRAININGS, PLAN_TRAININGS, REGISTER_PEOPLE, TAKE_ATTENDANCE, EXPORT_HOURS,
            READ_OUTBOX, WORD_LETTERS, READ_AUDIT)),
    TRAINER(EnumSet.of(READ_TRAININGS, OWN_TRAININGS_ONLY, TAKE_ATTENDANCE, EXPORT_HOURS, KEEP_OWN_CALENDAR));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
        permissions.add(KEEP_OWN_ACCOUNT);
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** True if one of the roles allows it. A limit holds only while every role that reads trainings has it. */
    public static boolean allow(Set<Role> roles, Permission permission) {
        if (permission == OWN_TRAININGS_ONLY) {
            return roles.stream().noneMatch(role -> role.allows(READ_TRAININGS) && !role.allows(OWN_TRAININGS_ONLY));
        }
        return roles.stream().anyMatch(role -> role.allows(permission));
    }
}
