package org.heatwatch.service.platform.scheduling;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.heatwatch.service.platform.time.MovableClock;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;

/**
 * Starts Quartz behind the start of the product, and has it call each job that {@link Beats}. A server whose clock can be moved has no
 * heart of its own: there the tests say when a job's time has come.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Heartbeat {

    private static final String DATA_SOURCE = "java:jboss/datasources/HeatWatchJobs";

    /** Named so that the server has it ready before this bean; Quartz looks it up. */
    @Resource(lookup = DATA_SOURCE)
    private DataSource bookkeeping;

    @Resource(lookup = ManagedThreads.EXECUTOR)
    private ManagedExecutorService threads;

    private final Instance<Job> jobs;
    private final BeanJobs beanJobs;
    private final JobRuns runs;
    private final MovableClock clock;

    private Scheduler scheduler;

    protected Heartbeat() {
        this(null, null, null, null);
    }

    @Inject
    Heartbeat(@Any Instance<Job> jobs, BeanJobs beanJobs, JobRuns runs, MovableClock clock) {
        this.jobs = jobs;
        this.beanJobs = beanJobs;
        this.runs = runs;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        if (!clock.isMovable()) {
            threads.execute(this::begin);
        }
    }

    private synchronized void begin() {
        try {
            scheduler = new StdSchedulerFactory(properties()).getScheduler();
            scheduler.setJobFactory(beanJobs);
            List<Class<? extends Job>> types = types();
            runs.expect(types.stream().collect(Collectors.toMap(Class::getSimpleName, Heartbeat::everySeconds)));
            for (Class<? extends Job> each : types) {
                beat(each);
            }
            scheduler.start();
        } catch (SchedulerException failed) {
            throw new IllegalStateException("The heartbeat doesn't start", failed);
        }
    }

    private List<Class<? extends Job>> types() {
        List<Class<? extends Job>> types = new ArrayList<>();
        for (Instance.Handle<Job> each : jobs.handles()) {
            types.add(each.getBean().getBeanClass().asSubclass(Job.class));
        }
        return types;
    }

    private static int everySeconds(Class<? extends Job> job) {
        return job.getAnnotation(Beats.class).everySeconds();
    }

    /** What an earlier version of the product said about the job is replaced. A beat in which a node dies is begun anew by another one. */
    private void beat(Class<? extends Job> job) throws SchedulerException {
        JobDetail detail = JobBuilder.newJob(job).withIdentity(job.getSimpleName()).storeDurably().requestRecovery().build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(job.getSimpleName())
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(everySeconds(job))
                        .withMisfireHandlingInstructionNowWithRemainingCount())
                .build();
        scheduler.scheduleJob(detail, Set.of(trigger), true);
    }

    @PreDestroy
    synchronized void stop() throws SchedulerException {
        if (scheduler != null) {
            scheduler.shutdown(true);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "heatwatch");
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        properties.setProperty("org.quartz.threadPool.class", ManagedThreads.class.getName());
        properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        properties.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        properties.setProperty("org.quartz.jobStore.dataSource", "jobs");
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "5000");
        properties.setProperty("org.quartz.jobStore.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.threadsInheritInitializersClassLoadContext", "true");
        properties.setProperty("org.quartz.dataSource.jobs.jndiURL", DATA_SOURCE);
        return properties;
    }
}
