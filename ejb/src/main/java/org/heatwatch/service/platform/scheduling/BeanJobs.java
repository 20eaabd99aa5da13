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

/**
 * Makes each job a bean for one beat. Of a job that fails beat after beat the log has the first failure, and when it works again; what
 * became of its last beat stands in {@link JobRuns}. A beat that can't be noted there is one all the same.
 */
@ApplicationScoped
class BeanJobs implements JobFactory {

    private static final Logger LOG = Logger.getLogger(BeanJobs.class.getName());

    /** Of the server; one that is alone has one too. */
    private static final String NODE = System.getProperty("jboss.node.name", "");

    private final Instance<Job> jobs;
    private final JobRuns runs;
    private final Set<Class<?>> failing = ConcurrentHashMap.newKeySet();

    protected BeanJobs() {
        this(null, null);
    }

    @Inject
    BeanJobs(@Any Instance<Job> jobs, JobRuns runs) {
        this.jobs = jobs;
        this.runs = runs;
    }

    @Override
    public Job newJob(TriggerFiredBundle beat, Scheduler scheduler) {
        return context -> run(beat.getJobDetail().getJobClass(), context);
    }

    private void run(Class<? extends Job> type, JobExecutionContext context) {
        String name = type.getSimpleName();
        Instance.Handle<? extends Job> job = jobs.select(type).getHandle();
        note(() -> runs.begins(name, type.getAnnotation(Beats.class).everySeconds(), NODE));
        try {
            job.get().execute(context);
            note(() -> runs.worked(name));
            if (failing.remove(type)) {
                LOG.log(Level.INFO, "{0} works again", name);
            }
        } catch (JobExecutionException | RuntimeException failed) {
            note(() -> runs.failed(name, kind(failed)));
            if (failing.add(type)) {
                LOG.log(Level.WARNING, name + " failed; it goes on with the next beat", failed);
            }
        } finally {
            job.destroy();
        }
    }

    private static void note(Runnable noting) {
        try {
            noting.run();
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "A beat isn't noted", away);
        }
    }

    /** The name of what caused it all: messages may tell of people. */
    private static String kind(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
