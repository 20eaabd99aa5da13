package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.UnavailabilityId;

/** A time at which a trainer can't. She adds it and takes it away; it never changes. */
@Entity
public class Unavailability {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnavailabilityId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime fromTime;

    private LocalTime untilTime;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @Version
    private Long version;

    protected Unavailability() {}

    public Unavailability(UnavailabilityId id, PersonId person, UnavailableTime time) {
        this.id = id;
        this.person = person;
        weekday = time.weekday();
        fromTime = time.from();
        untilTime = time.until();
        firstDay = time.firstDay();
        lastDay = time.lastDay();
    }

    public UnavailabilityId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public UnavailableTime time() {
        return new UnavailableTime(weekday, fromTime, untilTime, firstDay, lastDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unavailability unavailability && id.equals(unavailability.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
