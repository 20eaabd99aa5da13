package org.heatwatch.web.program;

import java.io.Serializable;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;

/** Name, seats, site and agency of a cohort as they are typed. */
public class DetailsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String seats = "15";
    private VenueId venue;
    private AgencyId agency;

    void show(CohortDetails details) {
        name = details.name();
        seats = String.valueOf(details.seats());
        venue = details.venueId();
        agency = details.agencyId();
    }

    /** @throws RuleViolation as the details do */
    CohortDetails details() {
        return new CohortDetails(name, seats.strip().matches("\\d{1,9}") ? Integer.parseInt(seats.strip()) : 0, venue, agency);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public VenueId getVenue() {
        return venue;
    }

    public void setVenue(VenueId venue) {
        this.venue = venue;
    }

    public AgencyId getAgency() {
        return agency;
    }

    public void setAgency(AgencyId agency) {
        this.agency = agency;
    }
}
