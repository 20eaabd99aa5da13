package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reminds those who have a seat. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class RemindJob implements Job {

    private final RemindAttendees reminders;

    @Inject
    RemindJob(RemindAttendees reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more) {
            more = reminders.remindOfOne();
        }
    }
}
