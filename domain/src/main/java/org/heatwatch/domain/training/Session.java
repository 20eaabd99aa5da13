package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;

/** One dated block of a training: local time and zone as planned, and the instants and minutes that follow from them. */
@Entity
@Table(name = "training_session")
public class Session {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "training_id")
    private Training training;

    private int ordinal;

    private LocalDateTime startLocal;

    private LocalDateTime endLocal;

    private ZoneId zone;

    private Instant startsAt;

    private Instant endsAt;

    /** Those that really pass, 1 to 960. */
    private int minutes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    private VenueId venue;

    private String room;

    private String link;

    private boolean holdsRoom = true;

    protected Session() {}

    Session(SessionId id, Training training) {
        this.id = id;
        this.training = training;
    }

    void plan(SessionPlan plan, int place) {
        ordinal = place;
        startLocal = plan.slot().start();
        endLocal = plan.slot().end();
        zone = plan.slot().zone();
        startsAt = plan.slot().startsAt();
        endsAt = plan.slot().endsAt();
        minutes = plan.slot().minutes();
        venue = plan.venueId();
        room = plan.room();
        link = plan.link();
    }

    /** Others may use its room. */
    void freeRoom() {
        holdsRoom = false;
    }

    SessionPlan plan() {
        return new SessionPlan(id, slot(), venue, room, link);
    }

    public SessionId id() {
        return id;
    }

    public LocalSlot slot() {
        return new LocalSlot(startLocal, endLocal, zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Session session && id.equals(session.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
