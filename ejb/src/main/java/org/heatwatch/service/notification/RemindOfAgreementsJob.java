package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Tells the administrators which agreements end. One that can't be told is tried again with the next beat. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class RemindOfAgreementsJob implements Job {

    private static final Logger LOG = Logger.getLogger(RemindOfAgreementsJob.class.getName());

    private final RemindOfAgreements reminders;

    @Inject
    RemindOfAgreementsJob(RemindOfAgreements reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reminders.due().forEach(this::remind);
    }

    private void remind(RemindOfAgreements.Due due) {
        try {
            reminders.remind(due);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The end of agreement " + due.agreement() + " can't be told", failed);
        }
    }
}
