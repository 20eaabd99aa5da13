package org.heatwatch.service.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatwatch.service.platform.scheduling.Beats;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Keeps the log's partitions three months ahead. */
@Dependent
@Beats(everySeconds = 60 * 60)
@DisallowConcurrentExecution
class LogMonthsJob implements Job {

    private final MakeLogMonths months;

    @Inject
    LogMonthsJob(MakeLogMonths months) {
        this.months = months;
    }

    @Override
    public void execute(JobExecutionContext context) {
        months.ahead();
    }
}
