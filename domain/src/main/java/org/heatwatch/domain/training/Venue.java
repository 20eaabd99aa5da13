package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.heatwatch.domain.shared.VenueId;

/** A site where sessions take place, with its address and directions. It is added once, by a name of its own, and may change. */
@Entity
public class Venue {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VenueId id;

    private String name;

    private String nameKey;

    private String street;

    private String city;

    private String directions;

    private Integer seats;

    @Version
    private Long version;

    protected Venue() {}

    public Venue(VenueId id, VenueDetails details) {
        this.id = id;
        change(details);
    }

    public void change(VenueDetails details) {
        name = details.name();
        nameKey = details.nameKey();
        street = details.street();
        city = details.city();
        directions = details.directions();
        seats = details.seats();
    }

    public VenueId id() {
        return id;
    }

    public VenueDetails details() {
        return new VenueDetails(name, street, city, directions, seats);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Venue venue && id.equals(venue.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
