package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.heatwatch.domain.shared.RoomId;

/** A room of a venue, with its seats. */
@Entity
public class Room {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoomId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    private String name;

    private int seats;

    protected Room() {}

    Room(RoomId id, Venue venue, RoomDetails details) {
        this.id = id;
        this.venue = venue;
        change(details);
    }

    void change(RoomDetails details) {
        name = details.name();
        seats = details.seats();
    }

    RoomDetails details() {
        return new RoomDetails(name, seats);
    }

    public RoomId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Room room && id.equals(room.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
