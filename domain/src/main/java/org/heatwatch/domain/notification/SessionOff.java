package org.heatwatch.domain.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/** A session that a training had and has no more: it stays in people's calendars until it is taken out by its id. Never changed. */
@Entity
public class SessionOff {

    @Id
    @GeneratedValue(generator = "session_off_number")
    @SequenceGenerator(name = "session_off_number", sequenceName = "session_off_number", allocationSize = 1)
    private Long number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "former_session"))
    private SessionId formerSession;

    private LocalDateTime startLocal;

    private LocalDateTime endLocal;

    private ZoneId zone;

    protected SessionOff() {}

    public SessionOff(TrainingId training, SessionId formerSession, LocalSlot slot) {
        this.training = training;
        this.formerSession = formerSession;
        this.startLocal = slot.start();
        this.endLocal = slot.end();
        this.zone = slot.zone();
    }

    public Long number() {
        return number;
    }
}
