package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.RoomId;
import org.heatwatch.domain.shared.VenueId;

/**
 * A site where sessions take place, with its address and directions, its rooms and the time it takes to get there. It is added once, by a
 * name of its own, and may change.
 */
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

    private int travelMinutes;

    @OneToMany(mappedBy = "venue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name")
    private List<Room> rooms = new ArrayList<>();

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
        travelMinutes = details.travelMinutes();
        rooms.removeIf(room -> details.room(room.details().name()).isEmpty());
        details.rooms().forEach(each -> room(each).ifPresentOrElse(room -> room.change(each),
                () -> rooms.add(new Room(RoomId.next(), this, each))));
    }

    private Optional<Room> room(RoomDetails wanted) {
        return rooms.stream().filter(room -> wanted.isCalled(room.details().name())).findFirst();
    }

    public VenueId id() {
        return id;
    }

    public VenueDetails details() {
        return new VenueDetails(name, street, city, directions, seats, travelMinutes,
                rooms.stream().map(Room::details).toList());
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
