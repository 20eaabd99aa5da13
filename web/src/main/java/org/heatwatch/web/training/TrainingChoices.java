package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.TrainingState;

/** What the fields of the trainings' pages let choose from. */
@Named
@ApplicationScoped
public class TrainingChoices {

    private static final List<String> ZONES = List.of("America/Los_Angeles", "America/Denver", "America/Phoenix", "America/Chicago",
            "America/New_York", "America/Anchorage", "Pacific/Honolulu");

    public TrainingState[] getStates() {
        return TrainingState.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public CalendarView[] getCalendarViews() {
        return CalendarView.values();
    }

    public RosterVerdict[] getVerdicts() {
        return RosterVerdict.values();
    }

    /** How a state is shown: as a badge of hw:badge. */
    public String kind(TrainingState state) {
        return switch (state) {
            case DRAFT -> "";
            case PUBLISHED -> "info";
            case CLOSED -> "ok";
            case CANCELLED -> "error";
        };
    }

    public String rollKind(RollState state) {
        return switch (state) {
            case NOT_STARTED -> "";
            case OPEN -> "info";
            case CLOSED -> "ok";
        };
    }

    public String registrationKind(RegistrationState state) {
        return switch (state) {
            case REGISTERED -> "ok";
            case WAITLISTED -> "warn";
            case TO_BE_APPROVED, OFFERED -> "info";
            case CANCELLED -> "";
        };
    }

    public String verdictKind(RosterVerdict verdict) {
        return switch (verdict) {
            case NEW -> "ok";
            case KNOWN -> "info";
            case ALREADY_REGISTERED -> "";
            case DUPLICATE -> "warn";
            case REJECTED -> "error";
        };
    }

    /** The zones of the country; the county's is the first one offered. */
    public List<String> getZones() {
        return ZONES;
    }

    public String getCountyZone() {
        return County.ZONE.getId();
    }
}
