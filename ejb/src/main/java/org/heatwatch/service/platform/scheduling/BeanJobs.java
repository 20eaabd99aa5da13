package org.heatwatch.service.platform.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Makes each job a bean for one beat. Of a job that fails beat after beat the log has the first failure, and when it works again. */
@ApplicationScoped
class BeanJobs implements JobFactory {

    private static final Logger LOG = Logger.getLogger(BeanJobs.class.getName());

    private final Instance<Job> jobs;
    private final Set<Class<?>> failing = ConcurrentHashMap.newKeySet();

    protected BeanJobs() {
        this(null);
    }

    @Inject
    BeanJobs(@Any Instance<Job> jobs) {
        this.jobs = jobs;
    }

    @Override
    public Job newJob(TriggerFiredBundle beat, Scheduler scheduler) {
        return context -> run(beat.getJobDetail().getJobClass(), context);
    }

    private void run(Class<? extends Job> type, JobExecutionContext context) {
        Instance.Handle<? extends Job> job = jobs.select(type).getHandle();
        try {
            job.get().execute(context);
            if (failing.remove(type)) {
                LOG.log(Level.INFO, "{0} works again", type.getSimpleName());
            }
        } catch (JobExecutionException | RuntimeException failed) {
            if (failing.add(type)) {
                LOG.log(Level.WARNING, type.getSimpleName() + " failed; it goes on with the next beat", failed);
            }
        } finally {
            job.destroy();
        }
    }
}
