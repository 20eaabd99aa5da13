package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.heatwatch.domain.shared.SessionId;

/** Says what is due about a session: once each, also if nobody was there to do it in time. */
@ApplicationScoped
class RemindPeople {

    private final HibernateReminders reminders;
    private final HibernateOutbox outbox;

    protected RemindPeople() {
        this(null, null);
    }

    @Inject
    RemindPeople(HibernateReminders reminders, HibernateOutbox outbox) {
        this.reminders = reminders;
        this.outbox = outbox;
    }

    /** What has been due for longest and nobody else holds. */
    @Transactional
    public Optional<DueReminder> nextDue() {
        return reminders.nextDue();
    }

    /** What can't be said now doesn't hold up the rest: it waits for an hour, and is given up after a day. */
    @Transactional
    public void postpone(DueReminder due) {
        reminders.postpone(due);
    }

    @Transactional
    public void remind(DueReminder due) {
        if (!reminders.hold(due)) {
            return;
        }
        SessionId session = due.session();
        switch (due.kind()) {
            case ROLL_UNMARKED -> outbox.putNudge(due.kind(), session, reminders.leadTrainer(session));
            case ROLL_STILL_UNMARKED -> outbox.putNudge(due.kind(), session, reminders.coordinators());
            default -> outbox.putReminder(session, reminders.toRemind(session));
        }
        reminders.done(due);
    }
}
