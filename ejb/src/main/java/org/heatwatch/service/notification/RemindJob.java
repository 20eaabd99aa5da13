package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reminds those who come, and asks for rolls. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class RemindJob implements Job {

    private final RemindPeople reminders;

    @Inject
    RemindJob(RemindPeople reminders) {
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
