package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.County;
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

    public RosterVerdict[] getVerdicts() {
        return RosterVerdict.values();
    }

    /** The zones of the country; the county's is the first one offered. */
    public List<String> getZones() {
        return ZONES;
    }

    public String getCountyZone() {
        return County.ZONE.getId();
    }
}
