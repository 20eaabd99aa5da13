package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.heatwatch.domain.shared.SessionId;

/** Reminds of sessions that are near: once of each, also if nobody was there to do it in time. */
@ApplicationScoped
class RemindAttendees {

    private final HibernateReminders reminders;
    private final HibernateOutbox outbox;

    protected RemindAttendees() {
        this(null, null);
    }

    @Inject
    RemindAttendees(HibernateReminders reminders, HibernateOutbox outbox) {
        this.reminders = reminders;
        this.outbox = outbox;
    }

    /** @return false if no reminder was due */
    @Transactional
    public boolean remindOfOne() {
        Optional<SessionId> due = reminders.nextDue();
        due.ifPresent(this::remind);
        return due.isPresent();
    }

    private void remind(SessionId session) {
        outbox.putReminder(session, reminders.toRemind(session));
        reminders.done(session);
    }
}
