package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reminds those who come, and asks for rolls. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class RemindJob implements Job {

    private static final Logger LOG = Logger.getLogger(RemindJob.class.getName());

    private final RemindPeople reminders;

    @Inject
    RemindJob(RemindPeople reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Optional<DueReminder> due = reminders.nextDue();
        while (due.isPresent()) {
            remind(due.get());
            due = reminders.nextDue();
        }
    }

    private void remind(DueReminder due) {
        try {
            reminders.remind(due);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, due.kind() + " of session " + due.session() + " can't be put", failed);
            reminders.postpone(due);
        }
    }
}
