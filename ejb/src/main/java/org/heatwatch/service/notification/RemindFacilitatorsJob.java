package org.heatwatch.service.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Tells facilitators how much is open in their cohorts. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class RemindFacilitatorsJob implements Job {

    private final RemindFacilitators reminders;

    @Inject
    RemindFacilitatorsJob(RemindFacilitators reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reminders.remind();
    }
}
