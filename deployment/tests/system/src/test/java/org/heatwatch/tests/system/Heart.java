package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.Job;
import org.quartz.JobExecutionException;

/** Beats when a test says so: on a server whose clock can be moved nothing else does. */
@ApplicationScoped
public class Heart {

    @Inject
    @Any
    private Instance<Job> jobs;

    /** One beat of the job of this name. */
    public void beats(String job) {
        try {
            jobs.handlesStream().filter(each -> each.getBean().getBeanClass().getSimpleName().equals(job)).findFirst().orElseThrow()
                    .get().execute(null);
        } catch (JobExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
