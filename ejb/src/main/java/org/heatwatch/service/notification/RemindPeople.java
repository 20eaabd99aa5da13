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

    /** @return false if nothing was due */
    @Transactional
    public boolean remindOfOne() {
        Optional<DueReminder> due = reminders.nextDue();
        due.ifPresent(this::remind);
        return due.isPresent();
    }

    private void remind(DueReminder due) {
        SessionId session = due.session();
        switch (due.kind()) {
            case ROLL_UNMARKED -> outbox.putNudge(due.kind(), session, reminders.leadTrainer(session));
            case ROLL_STILL_UNMARKED -> outbox.putNudge(due.kind(), session, reminders.coordinators());
            default -> outbox.putReminder(session, reminders.toRemind(session));
        }
        reminders.done(due);
    }
}
