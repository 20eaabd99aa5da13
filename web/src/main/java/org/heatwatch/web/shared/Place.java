package org.heatwatch.web.shared;

import java.util.Optional;
import org.heatwatch.domain.access.Permission;

/** A place of the rail: its address, its sign in icons.svg and who has it. */
public enum Place {
    TODAY("/today", "today", null),
    TRAININGS("/training/trainings", "calendar", Permission.READ_TRAININGS),
    COHORTS("/program/cohorts", "cohort", Permission.READ_COHORTS),
    FIGURES("/reporting/figures", "figures", Permission.READ_FIGURES),
    PEOPLE("/people/people", "people", Permission.READ_DIRECTORY),
    VENUES("/training/venues", "venue", Permission.READ_DIRECTORY),
    HOURS("/attendance/hours", "hours", Permission.EXPORT_HOURS),
    AVAILABILITY("/training/availability", "calendar-off", Permission.KEEP_OWN_CALENDAR),
    OUTBOX("/notification/outbox", "mail", Permission.READ_OUTBOX),
    ACCOUNTS("/account/accounts", "accounts", Permission.MANAGE_ACCOUNTS),
    GRANTS("/account/grants", "grant", Permission.ASSIGN_PROGRAMS),
    AGREEMENTS("/account/agreements", "agreement", Permission.MANAGE_AGREEMENTS),
    JOBS("/reporting/jobs", "jobs", Permission.READ_JOBS);

    private final String address;
    private final String icon;
    private final Permission needed;

    Place(String address, String icon, Permission needed) {
        this.address = address;
        this.icon = icon;
        this.needed = needed;
    }

    public String getAddress() {
        return address;
    }

    public String getIcon() {
        return icon;
    }

    /** Empty if everybody has it. */
    Optional<Permission> needed() {
        return Optional.ofNullable(needed);
    }
}
