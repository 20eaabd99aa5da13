package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.LOCATION;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.RuleViolation;

/** A participant's ride to one session, of which she has one at most. From where and when is sealed under her key. It is gone after the session. */
@Entity
public class Ride {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private RideId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enrolment_id"))
    @Classified(REFERENCE)
    private EnrolmentId enrolment;

    /** The id of a {@link MeetingPoint}. */
    @Classified(LOCATION)
    private byte[] pointSealed;

    /** When she is met there, on the day of the session, where it is held. */
    @Classified(LOCATION)
    private byte[] timeSealed;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private RideState state = RideState.ASKED;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Ride() {}

    public Ride(RideId id, CohortSessionId session, EnrolmentId enrolment) {
        this.id = id;
        this.session = session;
        this.enrolment = enrolment;
    }

    /** @throws RuleViolation ride.time-late unless that is before the session begins */
    public static void mustBeInTime(LocalTime met, LocalDateTime begins) {
        if (!met.isBefore(begins.toLocalTime())) {
            throw new RuleViolation("ride.time-late", begins.toLocalTime());
        }
    }

    /** @param sealedPoint and {@code sealedTime} under the participant's key */
    public void plan(byte[] sealedPoint, byte[] sealedTime, RideState now) {
        pointSealed = sealedPoint;
        timeSealed = sealedTime;
        state = now;
    }

    public RideId id() {
        return id;
    }

    public CohortSessionId session() {
        return session;
    }

    public EnrolmentId enrolment() {
        return enrolment;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ride ride && id.equals(ride.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
