package org.heatwatch.service.platform.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Deletes what is too old. */
@Dependent
@Beats(everySeconds = 60 * 60)
@DisallowConcurrentExecution
class ForgetJob implements Job {

    private final Instance<Forgets> rooms;

    @Inject
    ForgetJob(Instance<Forgets> rooms) {
        this.rooms = rooms;
    }

    @Override
    public void execute(JobExecutionContext context) {
        for (Forgets room : rooms) {
            boolean more = true;
            while (more) {
                more = room.forgetSome();
            }
        }
    }
}
