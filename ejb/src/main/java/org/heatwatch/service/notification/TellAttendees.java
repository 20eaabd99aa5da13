package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.training.SeatsChanged;
import org.heatwatch.service.training.SessionsDropped;
import org.heatwatch.service.training.TrainingChanged;

/** Puts a message for everybody whom an act concerns, in the act's transaction: both are kept, or neither. */
@ApplicationScoped
class TellAttendees {

    private final HibernateOutbox outbox;
    private final HibernateReminders reminders;

    protected TellAttendees() {
        this(null, null);
    }

    @Inject
    TellAttendees(HibernateOutbox outbox, HibernateReminders reminders) {
        this.outbox = outbox;
        this.reminders = reminders;
    }

    void seatsChanged(@Observes SeatsChanged changed) {
        outbox.putStanding(changed.registrations());
    }

    /** Whoever has a seat reads which sessions are off, and nothing else of it. */
    void sessionsDropped(@Observes SessionsDropped dropped) {
        List<RegistrationId> people = outbox.peopleOn(dropped.training());
        dropped.sessions().forEach(session -> outbox.putOff(dropped.training(), session, people));
    }

    void trainingChanged(@Observes TrainingChanged changed) {
        switch (changed.what()) {
            case PUBLISHED -> outbox.putStanding(outbox.peopleOn(changed.training()));
            case MOVED -> outbox.put(MessageKind.MOVED, outbox.peopleOn(changed.training()));
            case SHORTENED -> outbox.put(MessageKind.MOVED, outbox.peopleWithoutSeat(changed.training()));
            case CANCELLED -> outbox.put(MessageKind.CALLED_OFF, outbox.peopleOn(changed.training()));
        }
        reminders.arm(changed.training());
    }
}
