package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Beats when a test says so: on a server whose clock can be moved nothing else does. */
@ApplicationScoped
public class Heart {

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private JobFactory factory;

    /** One beat of the job of this name as Quartz calls it: what becomes of it is noted. */
    public void beatsAsEver(String job) throws SchedulerException {
        JobDetail detail = JobBuilder.newJob(jobs.handlesStream().map(each -> each.getBean().getBeanClass())
                .filter(each -> each.getSimpleName().equals(job)).findFirst().orElseThrow().asSubclass(Job.class)).build();
        factory.newJob(new TriggerFiredBundle(detail, null, null, false, null, null, null, null), null).execute(null);
    }

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
