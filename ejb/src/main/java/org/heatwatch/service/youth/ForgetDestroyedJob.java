package org.heatwatch.service.youth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Takes away what is left of youths whose keys were destroyed beside the running product. */
@Dependent
@Beats(everySeconds = 60)
@DisallowConcurrentExecution
class ForgetDestroyedJob implements Job {

    private final ForgetDestroyed destroyed;

    @Inject
    ForgetDestroyedJob(ForgetDestroyed destroyed) {
        this.destroyed = destroyed;
    }

    @Override
    public void execute(JobExecutionContext context) {
        destroyed.forget();
    }
}
